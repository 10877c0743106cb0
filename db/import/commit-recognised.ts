import type { Recognised } from '#shared/import/proposal';
import type { ObservationStatus } from '#shared/domain/observation/observation';
import { insertDoubt, recordObservation } from '../repositories/record-observation';
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

/** Stores what a recogniser found, its doubts too, as part of one write. */
export function commitRecognised(tx: Transaction, recognised: Recognised, options: CommitOptions): CommitCounts {
  const counts = { recorded: 0, revised: 0, unchanged: 0 };
  for (const proposal of recognised.observations) {
    const sourceId = proposal.sourceId ?? options.sourceId;
    if (sourceId === null) throw new Error(`${proposal.locator}: a figure without a source cannot be stored.`);
    const { outcome, observation } = recordObservation(tx, {
      ...proposal,
      sourceId,
      forceId: options.forceId,
      status: options.status ?? 'final',
    });
    counts[outcome] += 1;
    for (const doubt of recognised.doubts) {
      const { kind, start, end } = doubt.period;
      const same =
        doubt.metricId === proposal.metricId &&
        kind === proposal.period.kind &&
        start === proposal.period.start &&
        end === proposal.period.end;
      if (same) insertDoubt(tx, { observationId: observation.id, rule: doubt.rule, note: doubt.note });
    }
  }
  return counts;
}
