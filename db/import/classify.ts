import type { Observation, ObservationStatus } from '#shared/domain/observation/observation';
import type { ObservationProposal, Recognised } from '#shared/import/proposal';
import { standingFigures } from '../repositories/standing-figures';
import { compareWithStored } from './compare-with-stored';
import { observationOf } from './observation-of';
import type { ProposalState } from './compare-with-stored';
import type { Reader } from '../connection/reader';

export interface Classified {
  readonly proposal: ObservationProposal;
  readonly state: ProposalState;
  /** The figure that stands now; null for a new one. */
  readonly stored: Observation | null;
}

/** What a commit would do with each proposed figure, in the order of the tables. Stores nothing. */
export function classify(
  reader: Reader,
  recognised: readonly Recognised[],
  ownForceId: string,
  status: ObservationStatus = 'final',
): readonly Classified[] {
  // The source is no part of the comparison.
  const context = { ownForceId, sourceId: '', status };
  const proposals = recognised.flatMap(({ observations }) => observations);
  const given = proposals.map((proposal) => observationOf(proposal, context));
  const stored = standingFigures(reader, given);
  return given.flatMap((observation, index) => {
    const proposal = proposals[index];
    if (proposal === undefined) return [];
    const { latest } = stored.find(observation);
    return [{ proposal, state: compareWithStored(observation, latest), stored: latest }];
  });
}
