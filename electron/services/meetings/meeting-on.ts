import type { Reader } from '#db/connection/reader';
import { listMeetings } from '#db/repositories/meetings';
import { DeskError } from '#shared/contract/errors';
import { longDate } from '#shared/text/dates';
import { listWords } from '#shared/text/words';

/**
 * The meeting on a day, or the last that was held where no day is given.
 * @returns its id
 * @throws DeskError not-found, naming the days on which there is one
 */
export function meetingOn(read: Reader, { on }: { readonly on: string | null }): string {
  const meetings = listMeetings(read).toSorted((a, b) => b.heldOn.localeCompare(a.heldOn));
  const found = meetings.find(({ heldOn, status }) => (on === null ? status === 'held' : heldOn === on));
  if (found !== undefined) return found.id;
  if (on === null) throw new DeskError('not-found', 'No meeting was held yet: there are no minutes.');
  const days = listWords(meetings.map(({ heldOn }) => heldOn));
  throw new DeskError('not-found', `There is no meeting on ${longDate(on)}; the workspace holds meetings on ${days}.`);
}
