import { findingFigureUnits, findingKinds, findingTones } from '#shared/domain/finding/finding';
import type { Finding, FindingFigure } from '#shared/domain/finding/finding';
import { sql } from '../connection/sql';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Sql } from '../connection/sql';

function decodeFigure(row: Row): FindingFigure {
  const label = row.textOrNull('comparator_label');
  return {
    label: row.text('label'),
    value: row.number('value'),
    unit: row.oneOf('unit', findingFigureUnits),
    numerator: row.numberOrNull('numerator'),
    denominator: row.numberOrNull('denominator'),
    halfWidth: row.numberOrNull('half_width'),
    period: row.textOrNull('period'),
    comparator:
      label === null
        ? null
        : { label, value: row.number('comparator_value'), halfWidth: row.numberOrNull('comparator_half_width') },
  };
}

function select(reader: Reader, condition: Sql): readonly Finding[] {
  const chosen = sql`SELECT id FROM finding WHERE ${condition}`;
  const figures = reader.all(
    sql`SELECT finding_id, label, value, unit, numerator, denominator, half_width, period, comparator_label, comparator_value,
        comparator_half_width FROM finding_figure WHERE finding_id IN (${chosen}) ORDER BY finding_id, position`,
    (row) => ({ findingId: row.text('finding_id'), figure: decodeFigure(row) }),
  );
  const figuresOf = new Map<string, FindingFigure[]>();
  for (const { findingId, figure } of figures) figuresOf.set(findingId, [...(figuresOf.get(findingId) ?? []), figure]);
  return reader.all(
    sql`SELECT f.id, f.ref, f.inspection_id, f.kind, f.tone, f.area, f.title, f.text, f.early_feedback, f.source_id, f.locator,
        (SELECT json_group_array(m.metric_id ORDER BY m.position) FROM finding_metric m WHERE m.finding_id = f.id) AS metric_ids
      FROM finding f JOIN inspection i ON i.id = f.inspection_id
      WHERE f.id IN (${chosen}) ORDER BY i.published_on DESC, i.id, f.position`,
    (row) => {
      const id = row.text('id');
      return {
        id,
        ref: row.text('ref'),
        inspectionId: row.text('inspection_id'),
        kind: row.oneOf('kind', findingKinds),
        tone: row.oneOf('tone', findingTones),
        area: row.text('area'),
        title: row.text('title'),
        text: row.text('text'),
        figures: figuresOf.get(id) ?? [],
        metricIds: row.json('metric_ids', (value) => value as readonly string[]),
        earlyFeedback: row.flag('early_feedback'),
        sourceId: row.text('source_id'),
        locator: row.text('locator'),
      };
    },
  );
}

export interface FindingFilter {
  /** Every inspection where it is left out. */
  readonly inspectionIds?: readonly string[];
}

/** Findings with their figures and metrics, the latest inspection first, each in the order of its report. */
export function listFindings(reader: Reader, filter: FindingFilter = {}): readonly Finding[] {
  if (filter.inspectionIds === undefined) return select(reader, sql`true`);
  return select(reader, sql`inspection_id IN (SELECT value FROM json_each(${JSON.stringify(filter.inspectionIds)}))`);
}
