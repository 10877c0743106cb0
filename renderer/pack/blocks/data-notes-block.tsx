import type { ResolvedBlockOf } from '#shared/pack/resolved';
import type { FrameProps, Part } from '../parts';
import { sectionHeading } from '../section-heading';
import { subtitlePart } from '../subtitle-part';

function NoteList({ pieces }: FrameProps) {
  return <ul className="pack-data-notes">{pieces.map((piece) => piece.node)}</ul>;
}

export function dataNotesParts(block: ResolvedBlockOf<'data-notes'>): readonly Part[] {
  return [
    sectionHeading(block),
    ...block.sections.flatMap((section, at): readonly Part[] => {
      const key = `${block.id}:${at}`;
      const pieces = section.notes.map((note, index) => ({
        key: `${key}:${index}`,
        node: (
          <li key={index} data-atom={`${key}:${index}`}>
            {note.about === null ? null : <p className="pack-data-about">{note.about}</p>}
            <p>{note.text}</p>
          </li>
        ),
      }));
      return [
        subtitlePart(block, { key: `${key}:title`, words: section.title, first: at === 0 }),
        { type: 'group', key: `${key}:notes`, frame: NoteList, pieces },
      ];
    }),
  ];
}
