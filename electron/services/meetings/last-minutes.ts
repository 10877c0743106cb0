import type { Reader } from '#db/connection/reader';
import { listMinutesVersions } from '#db/repositories/minutes-versions';
import { agreedShortly } from '#shared/accountability/minutes-words';
import type { LastMinutes } from '#shared/contract/meeting-views';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { longDate } from '#shared/text/dates';

/** The minutes of the last meeting of the same kind that was held before this one: what its agenda begins with. */
export function lastMinutes(read: Reader, meetings: readonly Meeting[], meeting: Meeting): LastMinutes | null {
  const last = meetings
    .filter(({ kindId, heldOn, status }) => kindId === meeting.kindId && status === 'held' && heldOn < meeting.heldOn)
    .toSorted((a, b) => b.heldOn.localeCompare(a.heldOn))[0];
  if (last === undefined) return null;
  const agreed = listMinutesVersions(read, last.id).at(-1) ?? null;
  return {
    meetingId: last.id,
    label: `Minutes of ${longDate(last.heldOn)}`,
    words: agreedShortly(agreed),
    isDraft: agreed === null,
  };
}
