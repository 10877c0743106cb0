import { beforeEach, expect, test } from 'vitest';
import { sql } from '#db/connection/sql';
import type { Store } from '#db/connection/store';
import { insertAgendaItem } from '#db/repositories/agenda';
import { insertMeeting, listMeetings } from '#db/repositories/meetings';
import { listRoomDrafts, saveRoomDraft } from '#db/repositories/room-drafts';
import { addRoomEvent } from '#db/repositories/room-events';
import { plainItem } from '#shared/domain/meeting/agenda';
import { plainMeeting } from '#shared/domain/meeting/meeting';
import { emptyDraft } from '#shared/room/room-draft';
import { newWorkspace } from './support/workspaces';

const note = { actor: 'test', reason: 'test' };
let store: Store;
let itemId: string;
beforeEach(() => {
  ({ store } = newWorkspace());
  store.write(note, (tx) => {
    insertMeeting(tx, { ...plainMeeting, id: 'm', title: 'Meeting', heldOn: '2024-10-24' });
    itemId = insertAgendaItem(tx, { ...plainItem, meetingId: 'm', title: 'Item' });
  });
});
const logged = () => store.read.get(sql`SELECT count(*) AS n FROM change_log`, (row) => row.number('n'));

test('a draft is on the disk after each keystroke and leaves no entry in the change log', () => {
  const before = logged();
  let revision = 0;
  for (const text of ['W', 'We', 'We will']) {
    revision = store.write(note, (tx) =>
      saveRoomDraft(tx, { meetingId: 'm', subject: { kind: 'item', itemId }, revision }, { ...emptyDraft, text }),
    );
  }
  expect(listRoomDrafts(store.read, 'm')).toMatchObject([{ body: { text: 'We will' }, revision: 3 }]);
  expect(logged()).toBe(before);
});

test('nothing but drafts is changed without the change log', () => {
  expect(() => store.write(note, (tx) => tx.runDraft(sql`DELETE FROM meeting`))).toThrow();
  expect(listMeetings(store.read)).toHaveLength(1);
});

test('what happened in the room can be neither changed nor removed', () => {
  store.write(note, (tx) => addRoomEvent(tx, 'm', 0, { kind: 'started', itemId }));
  for (const statement of [sql`UPDATE room_event SET at = '2000'`, sql`DELETE FROM room_event`])
    expect(() => store.write(note, (tx) => tx.run(statement))).toThrow();
});
