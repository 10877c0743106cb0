import type { Meeting } from '#shared/domain/meeting/meeting';

type Known = Pick<Meeting, 'id' | 'kindId' | 'heldOn' | 'status'>;

/** The later meetings of the same kind that are still to be held, the next first. */
export function followingMeetings<M extends Known>(meetings: readonly M[], meetingId: string): readonly M[] {
  const own = meetings.find(({ id }) => id === meetingId);
  if (own === undefined) return [];
  return meetings
    .filter(
      ({ kindId, heldOn, status }) =>
        kindId === own.kindId && heldOn > own.heldOn && (status === 'planned' || status === 'papers-out'),
    )
    .toSorted((a, b) => a.heldOn.localeCompare(b.heldOn));
}
