import type { Stored } from '#shared/domain/stored';
import { sql } from '../connection/sql';
import { decodeStored, expectVersion, logDelete } from './record-version';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Sql } from '../connection/sql';
import type { Transaction } from '../connection/transaction';
import type { RecordVersion } from './record-version';

interface MetricRecordKind<T> {
  readonly table: Sql;
  /** The table's name in the change log. */
  readonly entity: string;
  /** Of the table by the name `r`, besides id and revision. */
  readonly columns: Sql;
  /** By which those of one metric follow each other. */
  readonly order: Sql;
  /** Names the kind within a sentence: "target". */
  readonly what: string;
  readonly decode: (row: Row) => T;
}

interface MetricRecords<T> {
  /** Of every metric, in the order of the metrics. */
  readonly list: (reader: Reader) => readonly T[];
  readonly listOf: (reader: Reader, metricId: string) => readonly Stored<T>[];
  /** @throws DeskError not-found or conflict */
  readonly current: (tx: Transaction, version: RecordVersion) => Stored<T>;
  /** @throws DeskError not-found or conflict */
  readonly remove: (tx: Transaction, version: RecordVersion) => void;
}

/** What is the same for all records of which a metric has several: targets, baselines. */
export function metricRecords<T extends object>(kind: MetricRecordKind<T>): MetricRecords<T> {
  const { table, entity, order, what, decode } = kind;
  const columns = sql`r.id, r.revision, ${kind.columns}`;
  const stored = (row: Row) => decodeStored(row, decode);
  const current = (tx: Transaction, version: RecordVersion) =>
    expectVersion(tx.get(sql`SELECT ${columns} FROM ${table} r WHERE r.id = ${version.id}`, stored), version, what);
  return {
    list: (reader) =>
      reader.all(
        sql`SELECT ${columns} FROM ${table} r JOIN metric m ON m.id = r.metric_id ORDER BY m.position, ${order}, r.id`,
        decode,
      ),
    listOf: (reader, metricId) =>
      reader.all(
        sql`SELECT ${columns} FROM ${table} r WHERE r.metric_id = ${metricId} ORDER BY ${order}, r.id`,
        stored,
      ),
    current,
    remove: (tx, version) => {
      const before = current(tx, version);
      tx.run(sql`DELETE FROM ${table} WHERE id = ${before.id}`);
      logDelete(tx, 'metrics', entity, before);
    },
  };
}
