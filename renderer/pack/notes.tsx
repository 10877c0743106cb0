import type { ResolvedNote } from '#shared/pack/resolved-note';
import type { Part } from './parts';
import { single } from './parts';

/** Letters that lead to the notes under a table. */
export function Marks({ marks }: { readonly marks: readonly string[] }) {
  if (marks.length === 0) return null;
  return <sup className="pack-mark"> {marks.join(' ')}</sup>;
}

/** The notes and the source under a table: one piece each, so that many notes can go on to the next page. */
export function noteParts(blockId: string, notes: readonly ResolvedNote[], sourceLine: string): readonly Part[] {
  const parts = notes.map((note, index) =>
    single(
      `${blockId}:note-${note.mark}`,
      <p className={index === 0 ? 'pack-note pack-note-first' : 'pack-note'}>
        <sup className="pack-mark">{note.mark}</sup> {note.text}
      </p>,
      true,
    ),
  );
  if (sourceLine === '') return parts;
  const first = parts.length === 0 ? ' pack-note-first' : '';
  return [...parts, single(`${blockId}:source`, <p className={`pack-note${first}`}>{sourceLine}</p>)];
}
