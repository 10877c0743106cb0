import { useEffect, useState, useSyncExternalStore } from 'react';
import type { RoomView } from '#shared/contract/room-views';
import { subjectKey, type RoomDraftBody, type RoomSubject } from '#shared/room/room-draft';
import { callDesk } from '../../../api/bridge';
import { refreshAreas } from '../../../api/query-client';
import { useUnsaved } from '../../../lib/unsaved';
import { DraftKeeper, type DraftStatus } from './draft-keeper';

/** The drafts of a meeting while its room is open: kept as they are typed, and at once when the room or the window is left. */
export function useDrafts({ page, drafts }: RoomView): DraftKeeper {
  const [keeper] = useState(
    () =>
      new DraftKeeper(drafts, (subject, revision, body) =>
        callDesk('room.saveDraft', { meetingId: page.id, subject, revision, body }),
      ),
  );
  useEffect(() => {
    const flush = () => void keeper.flush();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      // The meeting's page tells what is typed and not recorded: it did not hear of it while the room was open.
      void keeper.flush().then(() => refreshAreas(['meetings']));
    };
  }, [keeper]);
  return keeper;
}

/** What is typed of one subject; null where nothing is. */
export function useDraftOf(keeper: DraftKeeper, subject: RoomSubject): [RoomDraftBody | null, DraftStatus] {
  const body = useSyncExternalStore(keeper.subscribe, () => keeper.body(subject));
  const status = useSyncExternalStore(keeper.subscribe, () => keeper.status(subject));
  useUnsaved(status === 'failed' || status === 'conflict');
  return [body, status];
}

/** The keys of all subjects of which something is typed, as one text: it changes when they do. */
export function useTyped(keeper: DraftKeeper, subjects: readonly RoomSubject[]): ReadonlySet<string> {
  const keys = useSyncExternalStore(keeper.subscribe, () =>
    subjects
      .filter((subject) => keeper.body(subject) !== null)
      .map(subjectKey)
      .join('\n'),
  );
  return new Set(keys.split('\n'));
}
