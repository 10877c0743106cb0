import type { ActionRow, ActionsView } from '#shared/contract/meeting-views';
import type { HomeRow } from '#shared/contract/home-view';
import { formatNumber } from '#shared/text/numbers';
import { countWords, plural, sentenceCase } from '#shared/text/words';
import type { Attention } from '../findings/sort-attention';
import type { FindingState } from '../findings/finding-state';

/** How many things a row names before it only counts. */
const named = 2;

/** Promises and findings that are overdue or due soon, and findings with new figures: each as one row. */
export function openWork(
  { overdue, coming }: Pick<ActionsView, 'overdue' | 'coming'>,
  attention: Pick<Attention, 'overdue' | 'dueSoon' | 'lookAgain'>,
): readonly HomeRow[] {
  return [
    ...actions(
      overdue,
      coming.filter(({ dueSoon }) => dueSoon),
    ),
    ...findings(
      'overdue',
      attention.overdue,
      plural(attention.overdue.length, 'finding is overdue', 'findings are overdue'),
    ),
    ...findings(
      'due',
      attention.dueSoon,
      plural(attention.dueSoon.length, 'finding is due soon', 'findings are due soon'),
    ),
    ...findings(
      'look',
      attention.lookAgain,
      plural(attention.lookAgain.length, 'finding has new figures', 'findings have new figures'),
    ),
  ];
}

function actions(overdue: readonly ActionRow[], soon: readonly ActionRow[]): readonly HomeRow[] {
  const rows = [...overdue, ...soon];
  const [first] = rows;
  if (first === undefined) return [];
  const count = `${sentenceCase(countWords(rows.length))} ${plural(rows.length, 'action is', 'actions are')}`;
  const title = `${count} ${soon.length === 0 ? 'overdue' : overdue.length === 0 ? 'due soon' : 'due'}`;
  const late = soon.length > 0 && overdue.length > 0 ? `${formatNumber(overdue.length, 0)} overdue` : null;
  return [
    {
      key: 'actions',
      title,
      detail: `${first.text} (${first.owner}${first.times > 1 ? `, ${first.carriedText}` : ''})`,
      aside: late,
      pressing: overdue.length > 0,
      link: rows.length === 1 ? { to: 'action', id: first.id } : { to: 'actions' },
    },
  ];
}

function findings(key: string, states: readonly FindingState[], words: string): readonly HomeRow[] {
  const [first] = states;
  if (first === undefined) return [];
  const titles = states.slice(0, named).map(({ finding }) => finding.title);
  const rest = states.length - titles.length;
  return [
    {
      key: `findings ${key}`,
      title: `${sentenceCase(countWords(states.length))} ${words}`,
      detail: `${[...titles, ...(rest === 0 ? [] : [`and ${formatNumber(rest, 0)} more`])].join('; ')}.`,
      aside: key === 'look' ? 'look again' : null,
      pressing: key === 'overdue',
      link: states.length === 1 && key !== 'look' ? { to: 'finding', id: first.finding.id } : { to: 'attention' },
    },
  ];
}
