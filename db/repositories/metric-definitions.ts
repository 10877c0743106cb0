import { randomUUID } from 'node:crypto';
import { DeskError } from '#shared/contract/errors';
import type { DefinitionVersion } from '#shared/domain/metric/metric';
import type { Stored } from '#shared/domain/stored';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { decodeStored, expectVersion, logDelete, logUpdate } from './record-version';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';
import type { RecordVersion } from './record-version';

const columns = sql`id, revision, metric_id, valid_from, definition, counted_by, numerator, denominator, note, source_id`;

function decode(row: Row): DefinitionVersion {
  return {
    metricId: row.text('metric_id'),
    from: row.textOrNull('valid_from'),
    definition: row.text('definition'),
    countedBy: row.text('counted_by'),
    numerator: row.textOrNull('numerator'),
    denominator: row.textOrNull('denominator'),
    note: row.textOrNull('note'),
    sourceId: row.textOrNull('source_id'),
  };
}

function stored(row: Row): Stored<DefinitionVersion> {
  return decodeStored(row, decode);
}

/** The newest first; the one that held from the beginning last. */
export function listDefinitions(reader: Reader, metricId: string): readonly Stored<DefinitionVersion>[] {
  return reader.all(
    sql`SELECT ${columns} FROM metric_definition WHERE metric_id = ${metricId} ORDER BY coalesce(valid_from, '') DESC`,
    stored,
  );
}

function current(tx: Transaction, version: RecordVersion): Stored<DefinitionVersion> {
  return expectVersion(
    tx.get(sql`SELECT ${columns} FROM metric_definition WHERE id = ${version.id}`, stored),
    version,
    'version of the definition',
  );
}

function refuseSameStart(tx: Transaction, { metricId, from }: DefinitionVersion, own: string | null): void {
  const taken = tx.get(
    sql`SELECT 1 FROM metric_definition WHERE metric_id = ${metricId} AND coalesce(valid_from, '') = ${from ?? ''}
      AND id IS NOT ${own}`,
    () => true,
  );
  if (taken === null) return;
  throw new DeskError('invalid-input', 'Two versions of a definition cannot begin on the same day.', {
    'details.from':
      from === null
        ? 'There is a version that holds from the beginning already: give the day that this one holds from.'
        : 'There is a version that begins on this day already: change that one, or give another day.',
  });
}

/** @returns its id @throws DeskError invalid-input where another version of the metric begins on the same day */
export function insertDefinition(tx: Transaction, version: DefinitionVersion): string {
  refuseSameStart(tx, version, null);
  const id = randomUUID();
  tx.run(sql`INSERT INTO metric_definition (id, metric_id, valid_from, definition, counted_by, numerator, denominator, note, source_id)
    VALUES (${id}, ${version.metricId}, ${version.from}, ${version.definition}, ${version.countedBy}, ${version.numerator},
      ${version.denominator}, ${version.note}, ${version.sourceId})`);
  logInsert(tx, 'metrics', 'metric_definition', id, version);
  return id;
}

/** @returns its revision now @throws DeskError not-found, conflict, or invalid-input as `insertDefinition` */
export function updateDefinition(
  tx: Transaction,
  version: RecordVersion,
  change: Omit<DefinitionVersion, 'metricId'>,
): number {
  const before = current(tx, version);
  const { from, definition, countedBy, numerator, denominator, note, sourceId } = change;
  const changed = { from, definition, countedBy, numerator, denominator, note, sourceId };
  const after = { ...before, ...changed, revision: before.revision + 1 };
  refuseSameStart(tx, after, after.id);
  tx.run(sql`UPDATE metric_definition SET valid_from = ${from}, definition = ${definition}, counted_by = ${countedBy},
    numerator = ${numerator}, denominator = ${denominator}, note = ${note}, source_id = ${sourceId}, revision = ${after.revision}
    WHERE id = ${after.id}`);
  return logUpdate(tx, 'metrics', 'metric_definition', before, after);
}

/** @throws DeskError not-found, conflict, or refused where it is the metric's only version */
export function removeDefinition(tx: Transaction, version: RecordVersion): void {
  const before = current(tx, version);
  if (listDefinitions(tx, before.metricId).length === 1) {
    throw new DeskError('refused', 'A metric keeps at least one version of its definition: change this one instead.');
  }
  tx.run(sql`DELETE FROM metric_definition WHERE id = ${before.id}`);
  logDelete(tx, 'metrics', 'metric_definition', before);
}
