import { randomUUID } from 'node:crypto';
import { DeskError } from '#shared/contract/errors';
import type { FindingTest } from '#shared/domain/finding/finding-test';
import type { Stored } from '#shared/domain/stored';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { decodeStored, expectVersion, logDelete, logUpdate } from './record-version';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Sql } from '../connection/sql';
import type { Transaction } from '../connection/transaction';
import type { RecordVersion } from './record-version';

const betterWays = ['up', 'down'] as const;

function decode(row: Row): FindingTest {
  const value = row.numberOrNull('baseline_value');
  return {
    findingId: row.text('finding_id'),
    metricId: row.text('metric_id'),
    direction: row.oneOf('direction', betterWays),
    target: row.numberOrNull('target'),
    baseline:
      value === null
        ? null
        : { value, halfWidth: row.numberOrNull('baseline_half_width'), label: row.textOrNull('baseline_label') },
    countsFrom: row.text('counts_from'),
    note: row.textOrNull('note'),
  };
}

function stored(row: Row): Stored<FindingTest> {
  return decodeStored(row, decode);
}

/** @internal for the test of query plans */
export function testsQuery(condition: Sql): Sql {
  return sql`SELECT t.id, t.revision, t.finding_id, t.metric_id, t.direction, t.target, t.baseline_value, t.baseline_half_width,
      t.baseline_label, t.counts_from, t.note
    FROM finding_test t JOIN metric m ON m.id = t.metric_id WHERE ${condition} ORDER BY t.finding_id, m.position`;
}

/** Tests of one finding, or of all, in the order of their metrics. */
export function listTests(reader: Reader, findingId?: string): readonly Stored<FindingTest>[] {
  return reader.all(testsQuery(findingId === undefined ? sql`true` : sql`t.finding_id = ${findingId}`), stored);
}

function current(tx: Transaction, version: RecordVersion): Stored<FindingTest> {
  return expectVersion(tx.get(testsQuery(sql`t.id = ${version.id}`), stored), version, 'test');
}

function refuseSameMetric(tx: Transaction, { findingId, metricId }: FindingTest, own: string | null): void {
  const other = tx.get(
    sql`SELECT 1 FROM finding_test WHERE finding_id = ${findingId} AND metric_id = ${metricId} AND id IS NOT ${own}`,
    () => true,
  );
  if (other === null) return;
  throw new DeskError('invalid-input', 'The metric tests this finding already.', {
    'details.metricId': 'This metric tests the finding already: change that test.',
  });
}

/** A metric that tests a finding is one of its metrics, after those that it has. */
function linkMetric(tx: Transaction, { findingId, metricId }: FindingTest): void {
  tx.run(sql`INSERT INTO finding_metric (finding_id, position, metric_id)
    SELECT ${findingId}, (SELECT coalesce(max(position), 0) + 1 FROM finding_metric WHERE finding_id = ${findingId}), ${metricId}
    WHERE NOT EXISTS (SELECT 1 FROM finding_metric WHERE finding_id = ${findingId} AND metric_id = ${metricId})`);
}

function unlinkMetric(tx: Transaction, { findingId, metricId }: FindingTest): void {
  tx.run(sql`DELETE FROM finding_metric WHERE finding_id = ${findingId} AND metric_id = ${metricId}`);
}

/** @returns its id @throws DeskError invalid-input where the metric tests the finding already */
export function insertTest(tx: Transaction, test: FindingTest): string {
  refuseSameMetric(tx, test, null);
  const id = randomUUID();
  const { baseline } = test;
  tx.run(sql`INSERT INTO finding_test (id, finding_id, metric_id, direction, target, baseline_value, baseline_half_width,
      baseline_label, counts_from, note)
    VALUES (${id}, ${test.findingId}, ${test.metricId}, ${test.direction}, ${test.target}, ${baseline?.value ?? null},
      ${baseline?.halfWidth ?? null}, ${baseline?.label ?? null}, ${test.countsFrom}, ${test.note})`);
  linkMetric(tx, test);
  logInsert(tx, 'findings', 'finding_test', id, test);
  return id;
}

/**
 * Another metric takes the place of the former among the metrics of the finding.
 * @returns its revision now
 * @throws DeskError not-found, conflict, or invalid-input as `insertTest`
 */
export function updateTest(tx: Transaction, version: RecordVersion, change: Omit<FindingTest, 'findingId'>): number {
  const before = current(tx, version);
  const { metricId, direction, target, baseline, countsFrom, note } = change;
  const after = { ...before, metricId, direction, target, baseline, countsFrom, note, revision: before.revision + 1 };
  refuseSameMetric(tx, after, after.id);
  tx.run(sql`UPDATE finding_test SET metric_id = ${metricId}, direction = ${direction}, target = ${target},
    baseline_value = ${baseline?.value ?? null}, baseline_half_width = ${baseline?.halfWidth ?? null},
    baseline_label = ${baseline?.label ?? null}, counts_from = ${countsFrom}, note = ${note}, revision = ${after.revision}
    WHERE id = ${after.id}`);
  if (metricId !== before.metricId) unlinkMetric(tx, before);
  linkMetric(tx, after);
  return logUpdate(tx, 'findings', 'finding_test', before, after);
}

/** The metric is then no longer one of the finding's. @throws DeskError not-found or conflict */
export function removeTest(tx: Transaction, version: RecordVersion): void {
  const before = current(tx, version);
  tx.run(sql`DELETE FROM finding_test WHERE id = ${before.id}`);
  unlinkMetric(tx, before);
  logDelete(tx, 'findings', 'finding_test', before);
}
