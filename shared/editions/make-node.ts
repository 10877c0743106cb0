import type { Placing } from '../pack/blocks/placing';
import type { ResolvedNote } from '../pack/resolved-note';
import type { EditionNode, HeadCell, Run, Text, TextRole } from './edition-node';

export function text(role: TextRole, words: string): Text {
  return { type: 'text', role, runs: [{ text: words }] };
}

/** The target of citations of a source. */
export function sourceId(number: number): string {
  return `source-${number}`;
}

/** Words in which numbers in brackets are citations that lead to their sources. */
export function citing(role: TextRole, words: string): Text {
  const runs = words.split(/(\[\d+\])/).flatMap((part): readonly Run[] => {
    if (part === '') return [];
    const number = /^\[(\d+)\]$/.exec(part)?.[1];
    return number === undefined ? [{ text: part }] : [{ text: part, href: `#${sourceId(Number(number))}` }];
  });
  return { type: 'text', role, runs };
}

/** The letters of notes after what they belong to. */
export function marked(words: string, marks: readonly string[]): readonly Run[] {
  return marks.length === 0 ? [{ text: words }] : [{ text: words }, { text: marks.join(' '), raised: true }];
}

export function headCell(words: string, { marks = [] as readonly string[], columns = 1, rows = 1 } = {}): HeadCell {
  return { runs: marked(words, marks), columns, rows };
}

/** "2.1 Findings". */
export function numbered(number: string | null, heading: string): string {
  return number === null ? heading : `${number} ${heading}`;
}

/** The target of links to a block. */
export function sectionIdOf(blockId: string): string {
  return `section-${blockId}`;
}

interface Head extends Placing {
  readonly id: string;
  readonly heading: string;
  readonly lead: string | null;
}

/** A section's heading with its number and its finding in a sentence. */
export function sectionHead(block: Head): readonly EditionNode[] {
  return [
    {
      type: 'heading',
      level: block.level ?? 2,
      text: numbered(block.number ?? null, block.heading),
      id: sectionIdOf(block.id),
    },
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
    ...(sourceLine === '' ? [] : [citing('note', sourceLine)]),
  ];
}

/** Names a drawing by its place among those of its block, as its component marks them from the first page to the last. */
export function drawingKey(blockId: string, place: number): string {
  return `${blockId}/${place}`;
}
