import type { Reader } from '#db/connection/reader';
import { isSettled, silentAfterDays } from '#shared/accountability/attention';
import type { AttentionRow, AttentionView } from '#shared/contract/finding-views';
import { countWords, listWords, plural } from '#shared/text/words';
import { formatNumber } from '#shared/text/numbers';
import { ownersOf } from './finding-page';
import { findingStates, type FindingState } from './finding-state';

/** Findings that ask for something: those alone can be overdue or silent. */
export const asks = ({ finding }: FindingState) => finding.tone !== 'strength' && finding.kind !== 'practice';

/** What wants somebody's attention. @param owner only findings of this owner; null for all */
export function attentionView(read: Reader, owner: string | null, today: string): AttentionView {
  const { context, of } = findingStates(read, today);
  const states = context.data.findings.filter((finding) => owner === null || finding.owner === owner).map(of);
  const open = states.filter((state) => asks(state) && !isSettled(state.finding, state.statuses));
  const due = (kind: 'overdue' | 'due-soon') =>
    open.flatMap((state) => (state.due?.kind === kind ? [row(state, state.due.words)] : []));
  const overdue = due('overdue');
  // What nobody ever took up is not silent: it waits for an owner, and would bury those that fell silent.
  const silent = open
    .filter(({ silence }) => !silence.never && silence.days > silentAfterDays)
    .map((state) => row(state, state.silence.words));
  const contradictions = states.flatMap((state) => state.contradictions.map((words) => row(state, words)));
  const lookAgain = states.flatMap((state) => (state.lookAgain === null ? [] : [row(state, state.lookAgain)]));
  const parts = [
    count(overdue, 'overdue'),
    count(contradictions, 'where status and data disagree'),
    count(lookAgain, 'with new figures'),
  ].filter((part) => part !== '');
  return {
    lead:
      parts.length === 0
        ? 'Nothing wants attention today.'
        : `Of ${formatNumber(states.length, 0)} ${plural(states.length, 'finding', 'findings')}: ${listWords(parts)}.`,
    owners: ownersOf(context),
    overdue,
    dueSoon: due('due-soon'),
    silent,
    contradictions,
    lookAgain,
  };
}

function row({ finding }: FindingState, words: string): AttentionRow {
  const { id, ref, title, owner } = finding;
  return { findingId: id, ref, title, owner, words };
}

function count(rows: readonly AttentionRow[], words: string): string {
  return rows.length === 0 ? '' : `${countWords(rows.length)} ${words}`;
}
