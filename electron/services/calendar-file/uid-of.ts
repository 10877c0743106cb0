import type { DatedEntry } from '#shared/contract/dated-entry';

/**
 * The same for an entry whose day is moved, so that a calendar that takes the file in again moves it rather than adding one.
 * @param workspaceId keeps the events of two offices apart in one calendar
 */
export function uidOf(entry: DatedEntry, workspaceId: string): string {
  return `${nameOf(entry)}@${workspaceId}.accountability-desk`;
}

function nameOf({ kind, targetId, on, words }: DatedEntry): string {
  switch (kind) {
    case 'meeting':
    case 'papers':
    case 'questions':
    case 'duty':
    case 'action':
      return `${kind}-${targetId}`;
    case 'finding':
      // A finding may have two deadlines, told apart by whose they are.
      return `${kind}-${targetId}-${words}`.replaceAll(' ', '-');
    case 'release':
    case 'statutory':
      // Each day of these is a thing of its own: the next one does not take its place.
      return `${kind}-${targetId}-${on}`;
  }
}
