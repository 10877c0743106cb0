import { randomUUID } from 'node:crypto';
import { targetStandings } from '#shared/domain/metric/metric';
import type { Baseline, SeriesBreak, Target } from '#shared/domain/metric/metric';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { decodePeriod } from './decode-period';
import type { Reader } from '../connection/reader';
import type { Transaction } from '../connection/transaction';

/** Targets of every metric, in the order of the metrics, the oldest first. */
export function listTargets(reader: Reader): readonly Target[] {
  return reader.all(
    sql`SELECT t.metric_id, t.value, t.standing, t.label, t.valid_from, t.source_id
      FROM metric_target t JOIN metric m ON m.id = t.metric_id ORDER BY m.position, t.valid_from, t.id`,
    (row) => ({
      metricId: row.text('metric_id'),
      value: row.number('value'),
      standing: row.oneOf('standing', targetStandings),
      label: row.text('label'),
      from: row.textOrNull('valid_from'),
      sourceId: row.text('source_id'),
    }),
  );
}

export function insertTarget(tx: Transaction, target: Target): void {
  const id = randomUUID();
  tx.run(sql`INSERT INTO metric_target (id, metric_id, value, standing, label, valid_from, source_id)
    VALUES (${id}, ${target.metricId}, ${target.value}, ${target.standing}, ${target.label}, ${target.from}, ${target.sourceId})`);
  logInsert(tx, 'metrics', 'metric_target', id, target);
}

/** Baselines of every metric, in the order of the metrics. */
export function listBaselines(reader: Reader): readonly Baseline[] {
  return reader.all(
    sql`SELECT b.metric_id, b.period_kind, b.period_start, b.period_end, b.label
      FROM metric_baseline b JOIN metric m ON m.id = b.metric_id ORDER BY m.position, b.period_end, b.id`,
    (row) => ({ metricId: row.text('metric_id'), period: decodePeriod(row), label: row.text('label') }),
  );
}

export function insertBaseline(tx: Transaction, baseline: Baseline): void {
  const id = randomUUID();
  const { kind, start, end } = baseline.period;
  tx.run(sql`INSERT INTO metric_baseline (id, metric_id, period_kind, period_start, period_end, label)
    VALUES (${id}, ${baseline.metricId}, ${kind}, ${start}, ${end}, ${baseline.label})`);
  logInsert(tx, 'metrics', 'metric_baseline', id, baseline);
}

/** Breaks in series, the earliest first. */
export function listBreaks(reader: Reader): readonly SeriesBreak[] {
  return reader.all(
    sql`SELECT date, note, source_id, (SELECT json_group_array(metric_id ORDER BY position) FROM series_break_metric WHERE break_id = b.id) AS metric_ids
      FROM series_break b ORDER BY date, position`,
    (row) => ({
      metricIds: row.json('metric_ids', (value) => value as readonly string[]),
      date: row.text('date'),
      note: row.text('note'),
      sourceId: row.text('source_id'),
    }),
  );
}

export function insertBreak(tx: Transaction, item: SeriesBreak): void {
  const id = randomUUID();
  tx.run(sql`INSERT INTO series_break (id, position, date, note, source_id)
    VALUES (${id}, (SELECT coalesce(max(position), 0) + 1 FROM series_break), ${item.date}, ${item.note}, ${item.sourceId})`);
  item.metricIds.forEach((metricId, index) => {
    tx.run(
      sql`INSERT INTO series_break_metric (break_id, position, metric_id) VALUES (${id}, ${index + 1}, ${metricId})`,
    );
  });
  logInsert(tx, 'metrics', 'series_break', id, item);
}
