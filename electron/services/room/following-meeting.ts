import type { Meeting } from '#shared/domain/meeting/meeting';

/** The next meeting of the same kind that is still to be held; null where none is planned. */
export function followingMeeting<M extends Pick<Meeting, 'id' | 'kindId' | 'heldOn' | 'status'>>(
  meetings: readonly M[],
  meetingId: string,
): M | null {
  const own = meetings.find(({ id }) => id === meetingId);
  if (own === undefined) return null;
  return (
    meetings
      .filter(
        ({ kindId, heldOn, status }) =>
          kindId === own.kindId && heldOn > own.heldOn && (status === 'planned' || status === 'papers-out'),
      )
      .toSorted((a, b) => a.heldOn.localeCompare(b.heldOn))[0] ?? null
  );
}
