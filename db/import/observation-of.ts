import type { ObservationStatus } from '#shared/domain/observation/observation';
import type { ObservationProposal } from '#shared/import/proposal';
import type { NewObservation } from '../repositories/record-observation';

export interface ProposalContext {
  /** The force of a table that names none. */
  readonly ownForceId: string;
  /** The source of every figure whose table names none. */
  readonly sourceId: string;
  readonly status: ObservationStatus;
}

/** What a proposal becomes when it is accepted. Field by field: where it stood in its file is no part of a figure. */
export function observationOf(proposal: ObservationProposal, context: ProposalContext): NewObservation {
  const { metricId, period, value, absence, numerator, denominator, halfWidth, sampleSize, ranks, locator } = proposal;
  return {
    metricId,
    forceId: proposal.forceId ?? context.ownForceId,
    period,
    value,
    absence,
    numerator,
    denominator,
    halfWidth,
    sampleSize,
    status: context.status,
    sourceId: proposal.sourceId ?? context.sourceId,
    locator,
    ranks,
  };
}
