import type { Observation } from '#shared/domain/observation/observation';
import type { NewObservation } from '../repositories/record-observation';

export type ProposalState = 'new' | 'revised' | 'unchanged';

const details = ['numerator', 'denominator', 'halfWidth', 'sampleSize'] as const;

/**
 * Whether a proposed figure says something new. Another release that repeats a value confirms it, and is no revision; a detail
 * that a table does not give (a rank, a denominator) contradicts nothing.
 */
export function compareWithStored(given: NewObservation, stored: Observation | null): ProposalState {
  if (stored === null) return 'new';
  const same =
    given.value === stored.value &&
    given.absence === stored.absence &&
    given.status === stored.status &&
    details.every((field) => given[field] === null || given[field] === stored[field]) &&
    given.ranks.every(({ peerGroupId, rank }) =>
      stored.ranks.some((known) => known.peerGroupId === peerGroupId && known.rank === rank),
    );
  return same ? 'unchanged' : 'revised';
}
