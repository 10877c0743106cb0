import type { ResolvedDataNotes } from '../../pack/blocks/data-notes-block';
import type { EditionNode } from '../edition-node';
import { sectionHead, text } from '../make-node';

export function dataNotesNodes(block: ResolvedDataNotes): readonly EditionNode[] {
  return [
    ...sectionHead(block),
    ...block.sections.flatMap(({ title, notes }): readonly EditionNode[] => [
      { type: 'heading', level: 3, text: title, id: null },
      {
        type: 'list',
        from: null,
        items: notes.map((note) => ({
          nodes: [
            note.about === null
              ? text('body', note.text)
              : { type: 'text', role: 'body', runs: [{ text: note.about, bold: true }, { text: `\n${note.text}` }] },
          ],
        })),
      },
    ]),
  ];
}
