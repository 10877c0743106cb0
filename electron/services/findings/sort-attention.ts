import { isSettled, silentAfterDays } from '#shared/accountability/attention';
import type { FindingState } from './finding-state';

/** Findings that ask for something: those alone can be overdue or silent. */
export const asks = ({ finding }: FindingState) => finding.tone !== 'strength' && finding.kind !== 'practice';

/** Findings by why they want somebody's attention. */
export interface Attention {
  readonly overdue: readonly FindingState[];
  readonly dueSoon: readonly FindingState[];
  readonly silent: readonly FindingState[];
  readonly contradicted: readonly FindingState[];
  readonly lookAgain: readonly FindingState[];
}

export function sortAttention(states: readonly FindingState[]): Attention {
  const open = states.filter((state) => asks(state) && !isSettled(state.finding, state.statuses));
  return {
    overdue: open.filter(({ due }) => due?.kind === 'overdue'),
    dueSoon: open.filter(({ due }) => due?.kind === 'due-soon'),
    // What nobody ever took up is not silent: it waits for an owner, and would bury those that fell silent.
    silent: open.filter(({ silence }) => !silence.never && silence.days > silentAfterDays),
    contradicted: states.filter(({ contradictions }) => contradictions.length > 0),
    lookAgain: states.filter(({ lookAgain }) => lookAgain !== null),
  };
}
