import { findingFigureUnits, findingKinds, findingTones } from '#shared/domain/finding/finding';
import type { Finding, FindingFigure } from '#shared/domain/finding/finding';
import type { Stored } from '#shared/domain/stored';
import { sql } from '../connection/sql';
import { decodeStored } from './record-version';
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

function texts(value: unknown): readonly string[] {
  return value as readonly string[];
}

function decode(row: Row, figures: readonly FindingFigure[]): Finding {
  return {
    id: row.text('id'),
    ref: row.text('ref'),
    inspectionId: row.text('inspection_id'),
    kind: row.oneOf('kind', findingKinds),
    tone: row.oneOf('tone', findingTones),
    area: row.text('area'),
    title: row.text('title'),
    text: row.text('text'),
    figures,
    metricIds: row.json('metric_ids', texts),
    earlyFeedback: row.flag('early_feedback'),
    sourceId: row.text('source_id'),
    locator: row.text('locator'),
    hmicfrsNumber: row.textOrNull('hmicfrs_number'),
    parentId: row.textOrNull('parent_id'),
    addressees: row.json('addressees', texts),
    notOursBecause: row.textOrNull('not_ours_because'),
    owner: row.textOrNull('owner'),
    deadlineWords: row.textOrNull('deadline_words'),
    hmicfrsDeadline: row.textOrNull('hmicfrs_deadline'),
    localDeadline: row.textOrNull('local_deadline'),
  };
}

const figureColumns = sql`finding_id, label, value, unit, numerator, denominator, half_width, period, comparator_label,
  comparator_value, comparator_half_width`;

/** @internal for the test of query plans */
export function findingsQuery(chosen: Sql): Sql {
  return sql`SELECT f.id, f.revision, f.ref, f.inspection_id, f.kind, f.tone, f.area, f.title, f.text, f.early_feedback, f.source_id,
      f.locator, f.hmicfrs_number, f.parent_id, f.addressees, f.not_ours_because, f.owner, f.deadline_words, f.hmicfrs_deadline,
      f.local_deadline,
      (SELECT json_group_array(m.metric_id ORDER BY m.position) FROM finding_metric m WHERE m.finding_id = f.id) AS metric_ids
    FROM finding f JOIN inspection i ON i.id = f.inspection_id
    WHERE f.id IN (${chosen}) ORDER BY i.published_on DESC, i.id, f.position`;
}

type Read<T> = (row: Row, decodeRow: (row: Row) => Finding) => T;

function select<T>(reader: Reader, condition: Sql, read: Read<T>): readonly T[] {
  const chosen = sql`SELECT id FROM finding WHERE ${condition}`;
  const figures = reader.all(
    sql`SELECT ${figureColumns} FROM finding_figure WHERE finding_id IN (${chosen}) ORDER BY finding_id, position`,
    (row) => ({ findingId: row.text('finding_id'), figure: decodeFigure(row) }),
  );
  const figuresOf = new Map<string, FindingFigure[]>();
  for (const { findingId, figure } of figures) figuresOf.set(findingId, [...(figuresOf.get(findingId) ?? []), figure]);
  return reader.all(findingsQuery(chosen), (row) =>
    read(row, (found) => decode(found, figuresOf.get(found.text('id')) ?? [])),
  );
}

export interface FindingFilter {
  /** Every inspection where it is left out. */
  readonly inspectionIds?: readonly string[];
}

/** Findings with their figures and metrics, the latest inspection first, each in the order of its report. */
export function listFindings(reader: Reader, filter: FindingFilter = {}): readonly Finding[] {
  const condition =
    filter.inspectionIds === undefined
      ? sql`true`
      : sql`inspection_id IN (SELECT value FROM json_each(${JSON.stringify(filter.inspectionIds)}))`;
  return select(reader, condition, (row, decodeRow) => decodeRow(row));
}

export function findStoredFinding(reader: Reader, id: string): Stored<Finding> | null {
  return select(reader, sql`id = ${id}`, decodeStored)[0] ?? null;
}

/** What a change of a finding must name, by the finding's id. */
export function listFindingRevisions(reader: Reader): ReadonlyMap<string, number> {
  return new Map(
    reader.all(sql`SELECT id, revision FROM finding`, (row) => [row.text('id'), row.number('revision')] as const),
  );
}
