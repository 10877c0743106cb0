import type { Reader } from '#db/connection/reader';
import type { AttentionRow, AttentionView } from '#shared/contract/attention-view';
import { countWords, listWords, plural } from '#shared/text/words';
import { formatNumber } from '#shared/text/numbers';
import { ownersOf } from './finding-page';
import { findingStates, type FindingState } from './finding-state';
import { sortAttention } from './sort-attention';

/** What wants somebody's attention. @param owner only findings of this owner; null for all */
export function attentionView(read: Reader, owner: string | null, today: string): AttentionView {
  const { context, of } = findingStates(read, today);
  const states = context.data.findings.filter((finding) => owner === null || finding.owner === owner).map(of);
  const wanting = sortAttention(states);
  const overdue = wanting.overdue.map((state) => row(state, state.due?.words ?? ''));
  const contradictions = wanting.contradicted.flatMap((state) =>
    state.contradictions.map((words) => row(state, words)),
  );
  const lookAgain = wanting.lookAgain.map((state) => row(state, state.lookAgain ?? ''));
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
    dueSoon: wanting.dueSoon.map((state) => row(state, state.due?.words ?? '')),
    silent: wanting.silent.map((state) => row(state, state.silence.words)),
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
