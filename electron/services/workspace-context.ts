import type { Reader } from '#db/connection/reader';
import { listMeetings } from '#db/repositories/meetings';
import { createContext, type Context } from '#shared/pack/resolve/context';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { nextMeeting } from '#shared/domain/meeting/next-meeting';
import { readPackData } from './pack-data';
import { DeskError } from '#shared/contract/errors';

/** The meeting that the office is preparing. */
function preparedMeeting(read: Reader): Meeting {
  const meeting = nextMeeting(listMeetings(read));
  if (meeting === null) throw new DeskError('not-found', 'The workspace holds no meeting.');
  return meeting;
}

/**
 * The same look-ups and source numbering for screens as for packs.
 * @param metricIds whose observations are needed; all where it is left out
 */
export function workspaceContext(read: Reader, metricIds?: readonly string[]): Context {
  return createContext(readPackData(read, preparedMeeting(read).id, metricIds === undefined ? {} : { metricIds }));
}
