import type { Reader } from '#db/connection/reader';
import { listMeetings } from '#db/repositories/meetings';
import { createContext, type Context } from '#shared/pack/resolve/context';
import { plainMeeting, type Meeting } from '#shared/domain/meeting/meeting';
import { nextMeeting } from '#shared/domain/meeting/next-meeting';
import { readDataAt } from './pack-data';

/** A workspace has figures and findings before it has a meeting: what screens tell of them hangs on none. */
const noMeeting: Meeting = { ...plainMeeting, id: '', title: '', heldOn: '9999-12-31' };

/**
 * The same look-ups and source numbering for screens as for packs, with the meeting that the office is preparing.
 * @param metricIds whose observations are needed; all where it is left out
 */
export function workspaceContext(read: Reader, metricIds?: readonly string[]): Context {
  const meeting = nextMeeting(listMeetings(read)) ?? noMeeting;
  return createContext(readDataAt(read, meeting, metricIds === undefined ? {} : { metricIds }));
}
