import type { Reader } from '#db/connection/reader';
import { listMeetings } from '#db/repositories/meetings';
import { createContext, type Context } from '#shared/pack/resolve/context';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { readPackData } from './pack-data';
import { DeskError } from '#shared/contract/errors';

/** The newest meeting: the one that the office is preparing. */
function nextMeeting(read: Reader): Meeting {
  const [newest] = listMeetings(read);
  if (newest === undefined) throw new DeskError('not-found', 'The workspace holds no meeting.');
  return newest;
}

/**
 * The same look-ups and source numbering for screens as for packs.
 * @param metricIds whose observations are needed; all where it is left out
 */
export function workspaceContext(read: Reader, metricIds?: readonly string[]): Context {
  return createContext(readPackData(read, nextMeeting(read).id, metricIds));
}
