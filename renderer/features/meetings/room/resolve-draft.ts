import { subjectKey, type RoomSubject } from '#shared/room/room-draft';
import { callDesk } from '../../../api/bridge';
import type { DraftKeeper } from './draft-keeper';

/** After a conflict: looks up what is stored now, then goes on with one's own words or with those. */
export async function resolveDraft(
  keeper: DraftKeeper,
  meetingId: string,
  subject: RoomSubject,
  keep: 'mine' | 'theirs',
): Promise<void> {
  const { drafts } = await callDesk('room.get', { meetingId });
  const stored = drafts.find((draft) => subjectKey(draft.subject) === subjectKey(subject)) ?? null;
  keeper.resolve(subject, stored, keep);
}
