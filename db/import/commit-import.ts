import { randomUUID } from 'node:crypto';
import { DeskError } from '#shared/contract/errors';
import type { ObservationStatus } from '#shared/domain/observation/observation';
import type { DoubtProposal, ImportFormat, Recognised } from '#shared/import/proposal';
import { insertImport, linkObservations } from '../repositories/imports';
import { insertMetric, listMetrics } from '../repositories/metrics';
import { storeDoubt, storeObservation } from '../repositories/record-observation';
import { listSources } from '../repositories/sources';
import { standingFigures } from '../repositories/standing-figures';
import { storeFile } from '../repositories/stored-files';
import { compareWithStored } from './compare-with-stored';
import { doubtsByFigure } from './doubts-by-figure';
import { observationOf } from './observation-of';
import type { ImportCounts } from '../repositories/imports';
import type { NewFile } from '../repositories/stored-files';
import type { Transaction } from '../connection/transaction';

export interface ImportCommit {
  readonly file: NewFile;
  readonly format: ImportFormat;
  /** The source of every figure whose table names none. */
  readonly sourceId: string;
  readonly ownForceId: string;
  readonly recognised: readonly Recognised[];
  /** What happens where another value stands: `keep` leaves it, and counts the figure as kept. */
  readonly revisions: 'accept' | 'keep';
  readonly status?: ObservationStatus;
}

export interface ImportResult extends ImportCounts {
  readonly importId: string;
}

function addNewMetrics(tx: Transaction, recognised: readonly Recognised[]): void {
  const known = new Set(listMetrics(tx).map(({ id }) => id));
  for (const metric of recognised.flatMap(({ newMetrics }) => newMetrics)) {
    if (!known.has(metric.id)) insertMetric(tx, metric);
    known.add(metric.id);
  }
}

function refuseUnknownSources(tx: Transaction, { recognised, sourceId }: ImportCommit): void {
  const known = new Set(listSources(tx).map(({ id }) => id));
  const named = recognised.flatMap(({ observations }) => observations.map((proposal) => proposal.sourceId ?? sourceId));
  const missing = [sourceId, ...named].find((id) => !known.has(id));
  if (missing !== undefined) {
    throw new DeskError(
      'invalid-input',
      `The table names the source “${missing.slice(0, 80)}”, which is not known here.`,
    );
  }
}

function storeDoubts(tx: Transaction, observationId: string, doubts: readonly DoubtProposal[]): number {
  return doubts.filter(({ rule, note }) => storeDoubt(tx, { observationId, rule, note })).length;
}

/**
 * Stores an accepted import: the file, the metrics that it needs and its figures, with one entry in the change log for all of
 * them. Part of one write, so that it is there whole or not at all.
 */
export function commitImport(tx: Transaction, given: ImportCommit): ImportResult {
  const { recognised, sourceId, ownForceId, revisions, status = 'final' } = given;
  refuseUnknownSources(tx, given);
  addNewMetrics(tx, recognised);
  const file = storeFile(tx, given.file);
  const context = { ownForceId, sourceId, status };
  const figures = standingFigures(
    tx,
    recognised.flatMap(({ observations }) => observations.map((proposal) => observationOf(proposal, context))),
  );
  const counts = { recorded: 0, revised: 0, unchanged: 0, kept: 0 };
  const gave: { readonly stored: string[]; readonly repeated: string[] } = { stored: [], repeated: [] };
  let doubts = 0;
  for (const table of recognised) {
    const doubtsOf = doubtsByFigure(table.doubts);
    for (const proposal of table.observations) {
      const observation = observationOf(proposal, context);
      const { latest, next } = figures.find(observation);
      const state = compareWithStored(observation, latest);
      if (latest !== null && state === 'unchanged') {
        counts.unchanged += 1;
        gave.repeated.push(latest.id);
      } else if (state === 'revised' && revisions === 'keep') {
        counts.kept += 1;
      } else {
        const stored = storeObservation(tx, observation, next);
        figures.put(stored);
        counts[state === 'new' ? 'recorded' : 'revised'] += 1;
        gave.stored.push(stored.id);
        // A doubt names no force: in a table of many forces it is about the workspace's own.
        if (stored.forceId === ownForceId) doubts += storeDoubts(tx, stored.id, doubtsOf(proposal));
      }
    }
  }
  const importId = randomUUID();
  insertImport(tx, {
    id: importId,
    fileName: given.file.name,
    format: given.format,
    sourceId,
    fileId: file.id,
    rowsRead: recognised.reduce((sum, { rowsRead }) => sum + rowsRead, 0),
    ...counts,
  });
  linkObservations(tx, importId, gave);
  tx.log({
    area: 'imports',
    entity: 'import',
    entityId: importId,
    action: 'insert',
    before: null,
    after: { file: given.file.name, sha256: file.sha256, format: given.format, sourceId, revisions, doubts, ...counts },
  });
  if (counts.recorded + counts.revised > 0) tx.alsoChanged('metrics');
  tx.alsoChanged('sources');
  return { importId, ...counts };
}
