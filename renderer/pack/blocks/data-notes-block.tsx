import type { ResolvedBlockOf } from '#shared/pack/resolved';
import type { FrameProps, Part } from '../parts';
import { single } from '../parts';
import { sectionHeading } from '../section-heading';

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
        single(
          `${key}:title`,
          <h3 className={at === 0 ? 'pack-subtitle pack-subtitle-first' : 'pack-subtitle'}>{section.title}</h3>,
          true,
        ),
        { type: 'group', key: `${key}:notes`, frame: NoteList, pieces },
      ];
    }),
  ];
}
