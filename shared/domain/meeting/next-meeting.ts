import type { Meeting } from './meeting';

/**
 * The meeting that the office is preparing: the earliest that is neither held nor cancelled. Without one, the latest that took place;
 * null of none.
 */
export function nextMeeting<T extends Pick<Meeting, 'heldOn' | 'status'>>(meetings: readonly T[]): T | null {
  const byDay = meetings.toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : Number(a.heldOn > b.heldOn)));
  return (
    byDay.find(({ status }) => status === 'planned' || status === 'papers-out') ??
    byDay.findLast(({ status }) => status === 'held') ??
    byDay.at(-1) ??
    null
  );
}
