import { useImperativeHandle, useState, type Ref } from 'react';
import type { AgendaItemView } from '#shared/contract/meeting-views';
import type { RoomView } from '#shared/contract/room-views';
import { emptyDraft } from '#shared/room/room-draft';
import { callDesk } from '../../../api/bridge';
import { refreshAreas } from '../../../api/query-client';
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
  const [error, setError] = useState<Error | null>(null);
  const note = view.notes.find(({ itemId }) => itemId === item.id);
  const recorded = note?.text ?? '';
  const change = (text: string) => {
    setError(null);
    keeper.type(subject, text.trim() === recorded.trim() ? null : { ...emptyDraft, text });
  };
  const record = async () => {
    const typed = keeper.body(subject);
    const by = author();
    if (by === null) return;
    if (typed === null) {
      onSaid('Nothing is typed that is not recorded.');
      return;
    }
    try {
      await keeper.record(subject, async (draftRevision) => {
        await callDesk('room.recordNote', {
          meetingId: view.page.id,
          itemId: item.id,
          revision: note?.revision ?? 0,
          draftRevision,
          author: by,
          text: typed.text,
        });
        await refreshAreas(['meetings']);
      });
      setError(null);
      onSaid(`Notes of item ${item.number} recorded.`);
    } catch (caught) {
      setError(caught as Error);
      await refreshAreas(['meetings']);
    }
  };
  useImperativeHandle(handle, () => ({ record: () => void record() }));
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
          <Button onPress={() => void record()}>Record the notes</Button>
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
