import { useEffect, useMemo, useRef, useState } from 'react';
import { shortParagraphs } from '#shared/accountability/short-paragraphs';
import type { MinutesItem } from '#shared/contract/minutes-views';
import { isEmptyText } from '#shared/pack/is-empty-text';
import { richTextOf, type RichText } from '#shared/pack/rich-text';
import { callDesk } from '../../../api/bridge';
import { sentenceOf } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { WordsEditor } from '../../../components/rich-text/words-editor';
import { useUnsaved } from '../../../lib/unsaved';
import { useDraft, type DraftHolder } from '../../../lib/use-draft';

interface MinutesTextProps {
  readonly meetingId: string;
  readonly item: MinutesItem;
}

const words = { saved: 'Saved', saving: 'Saving…', failed: 'Not saved' } as const;
/** Nobody steps back over minutes: a draft is sent by itself. */
const alone: DraftHolder = { draft: () => undefined };
const nothing: RichText = richTextOf([]);

/** What was written up under an item; where nothing was, what was noted in the room, to go on from. */
function textOf({ text, note }: MinutesItem): RichText {
  return text === null || isEmptyText(text) ? richTextOf(shortParagraphs(note ?? '')) : text;
}

/** What was said under an item, stored as it is typed. What was noted in the room stays, whatever is written here. */
export function MinutesText({ meetingId, item }: MinutesTextProps) {
  const { itemId, label, note, revision } = item;
  const [error, setError] = useState<Error | null>(null);
  // One value for as long as nothing is stored: another one is taken as text that came from elsewhere.
  const stored = useMemo(() => textOf(item), [item]);
  // The changes go one after another, each made from the revision that the one before it left.
  const sent = useRef({ revision, tail: Promise.resolve() });
  const store = async (before: Promise<void>, text: RichText) => {
    await before;
    const done = await callDesk('minutes.saveText', { meetingId, itemId, revision: sent.current.revision, text });
    sent.current.revision = done.revision;
  };
  const save = async (text: RichText) => {
    const storing = store(sent.current.tail, text);
    sent.current.tail = storing.catch(() => undefined);
    try {
      await storing;
      setError(null);
    } catch (caught) {
      setError(caught as Error);
      throw caught;
    }
  };
  const draft = useDraft({ key: `minutes.${itemId}`, value: stored, queue: alone, save });
  const isSaved = draft.status === 'saved';
  useUnsaved(draft.status === 'failed');
  // Nothing is typed that is not stored: what another window wrote is what a change is made from.
  useEffect(() => {
    if (isSaved) sent.current.revision = revision;
  }, [isSaved, revision]);
  const saveAllTheSame = () => {
    sent.current.revision = revision;
    draft.flush();
  };
  const takeNote = () => {
    draft.change(nothing);
    draft.flush();
  };
  return (
    <div className="editor">
      <WordsEditor
        label={`What was said under ${label}`}
        value={draft.value}
        onChange={draft.change}
        onLeave={draft.flush}
      />
      <p className="editor-status" role="status">
        {words[draft.status]}
      </p>
      {error !== null && draft.status === 'failed' && (
        <>
          <p className="field-error">{sentenceOf(error)}</p>
          <Button onPress={saveAllTheSame}>Save what I typed</Button>
        </>
      )}
      {note !== null && item.text !== null && !isEmptyText(item.text) && isSaved && (
        <div className="minutes-noted">
          <p className="field-description">Noted in the room: {note}</p>
          <Button variant="quiet" onPress={takeNote}>
            Use the note again
          </Button>
        </div>
      )}
    </div>
  );
}
