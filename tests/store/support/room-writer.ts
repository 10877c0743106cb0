import { createWorkspace } from '#db/connection/create-workspace';
import { insertMeeting } from '#db/repositories/meetings';
import { recordLineInRoom } from '#electron/services/room/record-line';
import { saveDraft } from '#electron/services/room/record-in-room';
import { plainMeeting } from '#shared/domain/meeting/meeting';
import { emptyDraft } from '#shared/room/room-draft';

/** Run in a child process that is killed in the middle of its work: types a line in the room, records it, says so, and begins again. */
export function writeForEver(path: string): never {
  const store = createWorkspace(path);
  const meetingId = 'm';
  const subject = { kind: 'line' } as const;
  store.write({ actor: 'Child', reason: 'Crash test' }, (tx) =>
    insertMeeting(tx, { ...plainMeeting, id: meetingId, title: 'Meeting', heldOn: '2024-10-24' }),
  );
  for (let line = 1; ; line += 1) {
    const text = `Promise ${line}`;
    const { revision } = saveDraft(store, { meetingId, subject, revision: 0, body: { ...emptyDraft, text } });
    const details = {
      kind: 'action' as const,
      text,
      owner: 'CC',
      due: null,
      madeOn: '2024-10-24',
      sourceId: null,
      metricId: null,
      findingId: null,
      aim: null,
    };
    const entry = { kind: 'action' as const, questionId: null, details };
    recordLineInRoom(store, { meetingId, draftRevision: revision, author: 'Ann Lee', entry });
    process.stdout.write(`${line}\n`);
  }
}
