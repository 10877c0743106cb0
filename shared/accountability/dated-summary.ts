import type { DatedEntry } from '../contract/dated-entry';

/**
 * An entry in the few words that a small box of a calendar has room for: "Papers due: PCC Accountability Meeting". A meeting is what its
 * title says, and of a statutory date it is said what is asked for, since the law's name would fill the box.
 */
export function datedSummary({ kind, title, words }: Pick<DatedEntry, 'kind' | 'title' | 'words'>): string {
  return kind === 'meeting' || kind === 'statutory' ? title : `${words}: ${title}`;
}
