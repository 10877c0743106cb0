import type { Recognised } from '#shared/import/proposal';
import type { ObservationStatus } from '#shared/domain/observation/observation';
import { insertDoubt, recordObservation } from '../repositories/record-observation';
import { doubtsByFigure } from './doubts-by-figure';
import { observationOf } from './observation-of';
import type { Recorded } from '../repositories/record-observation';
import type { Transaction } from '../connection/transaction';

export interface CommitOptions {
  readonly forceId: string;
  /** The source of every figure whose table names none. */
  readonly sourceId: string | null;
  readonly status?: ObservationStatus;
}

/** How many figures were stored for the first time, revised, or there already. */
export type CommitCounts = Readonly<Record<Recorded['outcome'], number>>;

/** Stores what a recogniser found in the sample's tables, its doubts too, each figure with its own entry in the change log. */
export function commitRecognised(tx: Transaction, recognised: Recognised, options: CommitOptions): CommitCounts {
  const counts = { recorded: 0, revised: 0, unchanged: 0 };
  const doubtsOf = doubtsByFigure(recognised.doubts);
  const status = options.status ?? 'final';
  for (const proposal of recognised.observations) {
    const sourceId = proposal.sourceId ?? options.sourceId;
    if (sourceId === null) throw new Error(`${proposal.locator}: a figure without a source cannot be stored.`);
    const given = observationOf(proposal, { ownForceId: options.forceId, sourceId, status });
    const { outcome, observation } = recordObservation(tx, given);
    counts[outcome] += 1;
    for (const { rule, note } of doubtsOf(proposal)) insertDoubt(tx, { observationId: observation.id, rule, note });
  }
  return counts;
}
