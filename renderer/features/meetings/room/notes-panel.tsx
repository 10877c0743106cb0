import { useImperativeHandle, type Ref } from 'react';
import type { AgendaItemView } from '#shared/contract/meeting-views';
import type { RoomView } from '#shared/contract/room-views';
import { emptyDraft } from '#shared/room/room-draft';
import { callDesk } from '../../../api/bridge';
import { Button } from '../../../components/button';
import { ErrorNote } from '../../../components/error-note';
import { TextField } from '../../../components/text-field';
import type { DraftKeeper } from './draft-keeper';
import { DraftState } from './draft-state';
import { recordedWords } from './recorded-words';
import { resolveDraft } from './resolve-draft';
import type { NotesHandle } from './room-handles';
import { keyOf } from './room-keys';
import { useDraftOf } from './use-drafts';
import { useRecording } from './use-recording';

interface NotesPanelProps {
  readonly view: RoomView;
  readonly item: AgendaItemView;
  readonly keeper: DraftKeeper;
  readonly author: () => string | null;
  readonly onSaid: (words: string) => void;
  readonly handle: Ref<NotesHandle>;
  /** Taller where the item has no question whose answer is typed above. */
  readonly rows: number;
}

/** What is noted under an item, for the minutes. */
export function NotesPanel({ view, item, keeper, author, onSaid, handle, rows }: NotesPanelProps) {
  const subject = { kind: 'item', itemId: item.id } as const;
  const [draft, status] = useDraftOf(keeper, subject);
  const note = view.notes.find(({ itemId }) => itemId === item.id);
  const recorded = note?.text ?? '';
  const { record, error, forgetError } = useRecording({
    keeper,
    subject,
    author,
    onSaid,
    send: async ({ body: { text }, draftRevision, author: by }) => {
      const place = { meetingId: view.page.id, itemId: item.id, revision: note?.revision ?? 0 };
      await callDesk('room.recordNote', { ...place, draftRevision, author: by, text });
      return `Notes of item ${item.number} recorded.`;
    },
  });
  const change = (text: string) => {
    forgetError();
    keeper.type(subject, text.trim() === recorded.trim() ? null : { ...emptyDraft, text });
  };
  useImperativeHandle(handle, () => ({ record }));
  return (
    <section className="room-notes" aria-label={`Notes of item ${item.number}`}>
      <div data-field="notes">
        <TextField
          label={`Notes of item ${item.number} · ${keyOf('notes')}`}
          rows={rows}
          maxLength={20_000}
          value={draft?.text ?? recorded}
          onChange={change}
          onBlur={() => void keeper.flush()}
        />
      </div>
      {(draft !== null || status !== 'kept') && (
        <div className="room-row">
          <Button onPress={record}>Record the notes</Button>
          <span className="room-key">{keyOf('record')}</span>
        </div>
      )}
      {(draft !== null || note !== undefined || status !== 'kept') && (
        <DraftState
          status={status}
          isTyped={draft !== null}
          recorded={recordedWords(note)}
          onResolve={(keep) => void resolveDraft(keeper, view.page.id, subject, keep)}
        />
      )}
      {error !== null && <ErrorNote error={error} />}
    </section>
  );
}
