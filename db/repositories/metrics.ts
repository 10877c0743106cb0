import { DeskError } from '#shared/contract/errors';
import { directions, metricUnits } from '#shared/domain/metric/metric';
import { periodKinds } from '#shared/domain/period/period';
import type { DefinitionVersion, Metric } from '#shared/domain/metric/metric';
import type { Stored } from '#shared/domain/stored';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { insertDefinition } from './metric-definitions';
import { decodeStored, expectVersion, logUpdate } from './record-version';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Sql } from '../connection/sql';
import type { Transaction } from '../connection/transaction';
import type { RecordVersion } from './record-version';

/** What a person may change of a metric beside the versions of its definition. */
export type MetricDetails = Omit<Metric, 'id' | 'definition' | 'countedBy' | 'numerator' | 'denominator'>;

function decode(row: Row): Metric {
  return {
    id: row.text('id'),
    title: row.text('title'),
    shortTitle: row.text('short_title'),
    publishedLabel: row.textOrNull('published_label'),
    theme: row.text('theme'),
    unit: row.oneOf('unit', metricUnits),
    direction: row.oneOf('direction', directions),
    periodKind: row.oneOf('period_kind', periodKinds),
    decimals: row.number('decimals'),
    owner: row.textOrNull('owner'),
    definition: row.text('definition'),
    countedBy: row.text('counted_by'),
    numerator: row.textOrNull('numerator'),
    denominator: row.textOrNull('denominator'),
  };
}

/** @internal for the test of query plans */
export function metricsQuery(condition: Sql): Sql {
  // A LEFT JOIN, so that a metric whose definition was taken away behind the program's back is an error and not left out.
  return sql`SELECT m.id, m.revision, m.title, m.short_title, m.published_label, m.theme, m.unit, m.direction, m.period_kind,
      m.decimals, m.owner, d.definition, d.counted_by, d.numerator, d.denominator
    FROM metric m LEFT JOIN metric_definition d ON d.rowid = (SELECT n.rowid FROM metric_definition n
      WHERE n.metric_id = m.id ORDER BY coalesce(n.valid_from, '') DESC LIMIT 1)
    WHERE ${condition} ORDER BY m.position`;
}

/** In the order of entry, each with the newest version of its definition. */
export function listMetrics(reader: Reader): readonly Metric[] {
  return reader.all(metricsQuery(sql`true`), decode);
}

export function findStoredMetric(reader: Reader, id: string): Stored<Metric> | null {
  return reader.get(metricsQuery(sql`m.id = ${id}`), (row) => decodeStored(row, decode));
}

/** Whether any figure was ever recorded for the metric, one that was taken back too. */
export function hasFigures(reader: Reader, metricId: string): boolean {
  return reader.get(sql`SELECT 1 FROM observation WHERE metric_id = ${metricId} LIMIT 1`, () => true) ?? false;
}

/** @param first what the metric itself does not say of the first version of its definition */
export function insertMetric(
  tx: Transaction,
  metric: Metric,
  first: Pick<DefinitionVersion, 'from' | 'note' | 'sourceId'> = { from: null, note: null, sourceId: null },
): void {
  const { id, definition, countedBy, numerator, denominator } = metric;
  tx.run(sql`INSERT INTO metric (position, id, title, short_title, published_label, theme, unit, direction, period_kind, decimals, owner)
    VALUES ((SELECT coalesce(max(position), 0) + 1 FROM metric), ${id}, ${metric.title}, ${metric.shortTitle},
      ${metric.publishedLabel}, ${metric.theme}, ${metric.unit}, ${metric.direction}, ${metric.periodKind}, ${metric.decimals},
      ${metric.owner})`);
  logInsert(tx, 'metrics', 'metric', id, metric);
  insertDefinition(tx, { ...first, metricId: id, definition, countedBy, numerator, denominator });
}

/** The same numbers in another unit, or for another kind of period, would be other figures. */
function refuseOtherMeaning(tx: Transaction, before: Metric, after: Metric): void {
  const fields = {
    ...(after.unit !== before.unit && { 'details.unit': 'The unit cannot change: figures are held in it.' }),
    ...(after.periodKind !== before.periodKind && {
      'details.periodKind': 'The kind of period cannot change: figures are held for it.',
    }),
  };
  if (Object.keys(fields).length === 0 || !hasFigures(tx, before.id)) return;
  throw new DeskError('invalid-input', 'Unit and kind of period cannot change once figures are held.', fields);
}

/**
 * Changes what a metric is called and how it is shown.
 * @returns its revision now
 * @throws DeskError not-found, conflict, or invalid-input where figures are held and unit or kind of period would change
 */
export function updateMetric(tx: Transaction, version: RecordVersion, details: MetricDetails): number {
  const before = expectVersion(findStoredMetric(tx, version.id), version, 'metric');
  const { title, shortTitle, publishedLabel, theme, unit, direction, periodKind, decimals, owner } = details;
  const changed = { title, shortTitle, publishedLabel, theme, unit, direction, periodKind, decimals, owner };
  const after = { ...before, ...changed, revision: before.revision + 1 };
  refuseOtherMeaning(tx, before, after);
  tx.run(sql`UPDATE metric SET title = ${title}, short_title = ${shortTitle}, published_label = ${publishedLabel}, theme = ${theme},
    unit = ${unit}, direction = ${direction}, period_kind = ${periodKind}, decimals = ${decimals}, owner = ${owner},
    revision = ${after.revision} WHERE id = ${after.id}`);
  return logUpdate(tx, 'metrics', 'metric', before, after);
}
