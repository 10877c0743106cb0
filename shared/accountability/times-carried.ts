import type { Action } from '../domain/meeting/action';
import type { Meeting } from '../domain/meeting/meeting';
import { ordinal } from '../text/numbers';

type Sitting = Pick<Meeting, 'id' | 'kindId' | 'heldOn' | 'status'>;

/**
 * At which meeting an action is on the table: 1 at the one where it was made, 2 at the next of that kind. Cancelled meetings do not
 * count, nor do meetings of other kinds in between: a deep dive carries no tracker. What was said elsewhere is at its first meeting
 * at the first of that kind from its day on. 0 for a meeting before it was made.
 *
 * @param at the meeting for which it is asked
 * @param meetings all, in any order
 */
export function timesCarried(
  action: Pick<Action, 'madeOn' | 'meetingId'>,
  at: Sitting,
  meetings: readonly Sitting[],
): number {
  const made = meetings.find(({ id }) => id === action.meetingId)?.heldOn ?? action.madeOn;
  return meetings.filter(
    ({ id, kindId, heldOn, status }) =>
      (kindId === at.kindId || id === action.meetingId) &&
      (status !== 'cancelled' || id === at.id) &&
      heldOn >= made &&
      heldOn <= at.heldOn,
  ).length;
}

/** "4th meeting"; "new" at the first. */
export function carriedWords(times: number): string {
  return times <= 1 ? 'new' : `${ordinal(times)} meeting`;
}
