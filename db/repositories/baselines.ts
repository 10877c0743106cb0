import { randomUUID } from 'node:crypto';
import { DeskError } from '#shared/contract/errors';
import type { Baseline } from '#shared/domain/metric/metric';
import { sql } from '../connection/sql';
import { decodePeriod } from './decode-period';
import { logInsert } from './log-insert';
import { metricRecords } from './metric-records';
import { logUpdate } from './record-version';
import type { Transaction } from '../connection/transaction';
import type { RecordVersion } from './record-version';

const baselines = metricRecords<Baseline>({
  table: sql`metric_baseline`,
  entity: 'metric_baseline',
  columns: sql`r.metric_id, r.period_kind, r.period_start, r.period_end, r.label`,
  order: sql`r.period_end`,
  what: 'baseline',
  decode: (row) => ({ metricId: row.text('metric_id'), period: decodePeriod(row), label: row.text('label') }),
});

/** Baselines of every metric, in the order of the metrics, the earliest first. */
export const listBaselines = baselines.list;

/** The earliest first. */
export const listBaselinesOf = baselines.listOf;

function refuseSamePeriod(tx: Transaction, { metricId, period }: Baseline, own: string | null): void {
  const { kind, start, end } = period;
  const other = tx.get(
    sql`SELECT label FROM metric_baseline WHERE metric_id = ${metricId} AND period_kind = ${kind} AND period_start = ${start}
      AND period_end = ${end} AND id IS NOT ${own}`,
    (row) => row.text('label'),
  );
  if (other === null) return;
  throw new DeskError('invalid-input', 'The metric has a baseline of that period already.', {
    'details.period': `This period is the baseline “${other}” already.`,
  });
}

/** @returns its id @throws DeskError invalid-input where the metric has a baseline of that period */
export function insertBaseline(tx: Transaction, baseline: Baseline): string {
  refuseSamePeriod(tx, baseline, null);
  const id = randomUUID();
  const { kind, start, end } = baseline.period;
  tx.run(sql`INSERT INTO metric_baseline (id, metric_id, period_kind, period_start, period_end, label)
    VALUES (${id}, ${baseline.metricId}, ${kind}, ${start}, ${end}, ${baseline.label})`);
  logInsert(tx, 'metrics', 'metric_baseline', id, baseline);
  return id;
}

/** @returns its revision now @throws DeskError not-found, conflict, or invalid-input as `insertBaseline` */
export function updateBaseline(tx: Transaction, version: RecordVersion, change: Omit<Baseline, 'metricId'>): number {
  const before = baselines.current(tx, version);
  const after = { ...before, period: change.period, label: change.label, revision: before.revision + 1 };
  refuseSamePeriod(tx, after, after.id);
  const { kind, start, end } = after.period;
  tx.run(sql`UPDATE metric_baseline SET period_kind = ${kind}, period_start = ${start}, period_end = ${end}, label = ${after.label},
    revision = ${after.revision} WHERE id = ${after.id}`);
  return logUpdate(tx, 'metrics', 'metric_baseline', before, after);
}

/** @throws DeskError not-found or conflict */
export const removeBaseline = baselines.remove;
