import { directions, metricUnits } from '#shared/domain/metric/metric';
import { periodKinds } from '#shared/domain/period/period';
import type { Metric } from '#shared/domain/metric/metric';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';

const columns = sql`id, title, short_title, published_label, theme, unit, direction, period_kind, decimals, definition, counted_by`;

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
    definition: row.text('definition'),
    countedBy: row.text('counted_by'),
  };
}

/** In the order of entry. */
export function listMetrics(reader: Reader): readonly Metric[] {
  return reader.all(sql`SELECT ${columns} FROM metric ORDER BY position`, decode);
}

export function insertMetric(tx: Transaction, metric: Metric): void {
  tx.run(sql`INSERT INTO metric (position, ${columns})
    VALUES ((SELECT coalesce(max(position), 0) + 1 FROM metric), ${metric.id}, ${metric.title}, ${metric.shortTitle},
      ${metric.publishedLabel}, ${metric.theme}, ${metric.unit}, ${metric.direction}, ${metric.periodKind}, ${metric.decimals},
      ${metric.definition}, ${metric.countedBy})`);
  logInsert(tx, 'metrics', 'metric', metric.id, metric);
}
