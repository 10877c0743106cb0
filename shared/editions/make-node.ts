import type { ResolvedNote } from '../pack/resolved-note';
import type { EditionNode, HeadCell, Run, Text, TextRole } from './edition-node';

export function text(role: TextRole, words: string): Text {
  return { type: 'text', role, runs: [{ text: words }] };
}

/** The letters of notes after what they belong to. */
export function marked(words: string, marks: readonly string[]): readonly Run[] {
  return marks.length === 0 ? [{ text: words }] : [{ text: words }, { text: marks.join(' '), raised: true }];
}

export function headCell(words: string, { marks = [] as readonly string[], columns = 1, rows = 1 } = {}): HeadCell {
  return { runs: marked(words, marks), columns, rows };
}

/** The target of links to a block. */
export function sectionIdOf(blockId: string): string {
  return `section-${blockId}`;
}

/** A section's heading with its finding in a sentence. */
export function sectionHead(block: {
  readonly id: string;
  readonly heading: string;
  readonly lead: string | null;
}): readonly EditionNode[] {
  return [
    { type: 'heading', level: 2, text: block.heading, id: sectionIdOf(block.id) },
    ...(block.lead === null ? [] : [text('lead', block.lead)]),
  ];
}

/** The notes and the source under a table or a figure. */
export function noteNodes(notes: readonly ResolvedNote[], sourceLine: string): readonly EditionNode[] {
  return [
    ...notes.map((note): Text => ({
      type: 'text',
      role: 'note',
      runs: [{ text: note.mark, raised: true }, { text: ` ${note.text}` }],
    })),
    ...(sourceLine === '' ? [] : [text('note', sourceLine)]),
  ];
}

/** Names a drawing by its place among the figures of its block, as they stand on the block's pages. */
export function drawingKey(blockId: string, place: number): string {
  return `${blockId}/${place}`;
}
