import type { AttentionView } from '#shared/contract/attention-view';

type ListKey = Exclude<keyof AttentionView, 'lead' | 'owners' | 'lookAgain'>;

/** The lists that are only read, in the order of how pressing they are. */
export const attentionLists: readonly { readonly key: ListKey; readonly title: string; readonly none: string }[] = [
  { key: 'overdue', title: 'Overdue', none: 'No deadline has passed.' },
  { key: 'dueSoon', title: 'Due soon', none: 'No deadline is near.' },
  {
    key: 'contradictions',
    title: 'Status and data disagree',
    none: 'No status says what the data contradict.',
  },
  { key: 'silent', title: 'Silent', none: 'No finding that somebody took up has fallen silent.' },
];
