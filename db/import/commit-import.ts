import { randomUUID } from 'node:crypto';
import { DeskError } from '#shared/contract/errors';
import type { ObservationStatus } from '#shared/domain/observation/observation';
import { keptDoubts } from '#shared/import/kept-doubts';
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
import type { StepProgress } from '../connection/write-in-steps';
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
  /** Why values that differ are taken or left; null where nothing was said. */
  readonly reason: string | null;
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

/** Figures stored between two pauses: some 40 ms of work. */
const stepSize = 500;

/**
 * Stores an accepted import: the file, the metrics that it needs and its figures, with one entry in the change log for all of
 * them. Part of one write, so that it is there whole or not at all; pauses after some hundred figures and tells how many are done.
 */
export function* commitImport(tx: Transaction, given: ImportCommit): Generator<StepProgress, ImportResult> {
  const { recognised, sourceId, ownForceId, revisions, reason, status = 'final' } = given;
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
  const total = recognised.reduce((sum, { observations }) => sum + observations.length, 0);
  let doubts = 0;
  let done = 0;
  yield { done, total };
  for (const table of recognised) {
    const doubtsOf = doubtsByFigure(keptDoubts(table));
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
        doubts += storeDoubts(tx, stored.id, doubtsOf(proposal));
      }
      done += 1;
      if (done % stepSize === 0) yield { done, total };
    }
  }
  yield { done, total };
  const importId = randomUUID();
  insertImport(tx, {
    id: importId,
    fileName: given.file.name,
    format: given.format,
    sourceId,
    fileId: file.id,
    rowsRead: recognised.reduce((sum, { rowsRead }) => sum + rowsRead, 0),
    reason,
    ...counts,
  });
  linkObservations(tx, importId, gave);
  tx.log({
    area: 'imports',
    entity: 'import',
    entityId: importId,
    action: 'insert',
    before: null,
    after: {
      file: given.file.name,
      sha256: file.sha256,
      format: given.format,
      sourceId,
      revisions,
      reason,
      doubts,
      ...counts,
    },
  });
  if (counts.recorded + counts.revised > 0) tx.alsoChanged('metrics');
  tx.alsoChanged('sources');
  return { importId, ...counts };
}
