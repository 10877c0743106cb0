import type { Reader } from '#db/connection/reader';
import { findMeeting } from '#db/repositories/meetings';
import { listPacks } from '#db/repositories/packs';
import type { PackRow } from '#shared/contract/views';
import { longDate } from '#shared/text/dates';
import { listedStanding } from './publishing/listed-standing';

/** The packs, the one changed last first. */
export function packRows(read: Reader): PackRow[] {
  return listPacks(read).map((pack) => {
    const { state, words } = listedStanding(read, pack.id);
    const meeting = findMeeting(read, pack.meetingId);
    return {
      id: pack.id,
      title: pack.title,
      meeting: meeting?.title ?? '',
      meetingDateText: meeting === null ? '' : longDate(meeting.heldOn),
      marking: pack.body.marking,
      blocks: pack.body.blocks.length,
      changedText: longDate(pack.changedAt.slice(0, 10)),
      state,
      stateText: words,
    };
  });
}
