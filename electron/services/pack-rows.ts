import type { Reader } from '#db/connection/reader';
import { findMeeting } from '#db/repositories/meetings';
import { listPacks } from '#db/repositories/packs';
import type { PackRow } from '#shared/contract/views';
import type { Pack } from '#shared/pack/pack';
import { standsForItself } from '#shared/pack/stands-for-itself';
import { longDate } from '#shared/text/dates';
import { listedStanding } from './publishing/listed-standing';

function meetingOf(read: Reader, { body, meetingId }: Pack): Pick<PackRow, 'meeting' | 'meetingDateText' | 'own'> {
  const meeting = standsForItself(body) ? null : findMeeting(read, meetingId);
  return {
    own: standsForItself(body),
    meeting: meeting?.title ?? '',
    meetingDateText: meeting === null ? '' : longDate(meeting.heldOn),
  };
}

/** The packs, the one changed last first. */
export function packRows(read: Reader): PackRow[] {
  return listPacks(read).map((pack) => {
    const { state, words } = listedStanding(read, pack.id);
    return {
      id: pack.id,
      title: pack.title,
      ...meetingOf(read, pack),
      marking: pack.body.marking,
      blocks: pack.body.blocks.length,
      changedText: longDate(pack.changedAt.slice(0, 10)),
      state,
      stateText: words,
    };
  });
}
