import type { ItemDetails } from '#shared/contract/meeting-inputs';
import type { AgendaItemView, MeetingPage } from '#shared/contract/meeting-views';
import type { ItemContent } from '#shared/domain/meeting/agenda';

/** What an item is linked to, by one key: "metric calls-999". */
export type LinkKey = string;

export interface ItemDraft {
  readonly title: string;
  readonly owner: string;
  readonly minutes: string;
  readonly isPrivate: boolean;
  readonly note: string;
  readonly shows: ItemContent | 'nothing';
  readonly links: readonly LinkKey[];
  /** Of a new item: the one that it comes after; empty for the end. */
  readonly afterId: string;
}

export const emptyItem: ItemDraft = {
  title: '',
  owner: '',
  minutes: '',
  isPrivate: false,
  note: '',
  shows: 'nothing',
  links: [],
  afterId: '',
};

type Link = ItemDetails['links'][number];

export function linkKey(link: Link): LinkKey {
  switch (link.kind) {
    case 'metric':
      return `metric ${link.metricId}`;
    case 'finding':
      return `finding ${link.findingId}`;
    case 'block':
      return `block ${link.packId} ${link.blockId}`;
  }
}

function linkOf(key: LinkKey): Link {
  const [kind, one = '', other = ''] = key.split(' ');
  if (kind === 'metric') return { kind, metricId: one };
  return kind === 'finding' ? { kind, findingId: one } : { kind: 'block', packId: one, blockId: other };
}

export function itemDraft(item: AgendaItemView): ItemDraft {
  return {
    title: item.title,
    owner: item.owner ?? '',
    minutes: item.minutes === null ? '' : String(item.minutes),
    isPrivate: item.isPrivate,
    note: item.note ?? '',
    shows: item.shows ?? 'nothing',
    links: item.links.map(linkKey),
    afterId: '',
  };
}

/** Minutes as typed; what is no whole number becomes one that the program refuses at its field. */
export function minutesOf(text: string): number | null {
  const written = text.trim();
  if (written === '') return null;
  return /^\d+$/.test(written) ? Number(written) : 0;
}

export function itemOf({ title, owner, minutes, isPrivate, note, shows, links }: ItemDraft): ItemDetails {
  return {
    title,
    owner,
    minutes: minutesOf(minutes),
    isPrivate,
    note,
    shows: shows === 'nothing' ? null : shows,
    links: links.map(linkOf),
  };
}

/** All that an item can be linked to, by key. */
export function linkChoices({ metrics, findings, blocks }: MeetingPage['choices']) {
  return [
    ...blocks.map(({ packId, blockId, label }) => ({
      id: linkKey({ kind: 'block', packId, blockId }),
      label,
      detail: 'Page of a pack',
    })),
    ...metrics.map(({ id, label }) => ({ id: linkKey({ kind: 'metric', metricId: id }), label, detail: 'Metric' })),
    ...findings.map(({ id, label }) => ({ id: linkKey({ kind: 'finding', findingId: id }), label, detail: 'Finding' })),
  ];
}
