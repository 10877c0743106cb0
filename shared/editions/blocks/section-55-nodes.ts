import type { ResolvedSection55 } from '../../pack/blocks/section-55-block';
import type { EditionNode } from '../edition-node';
import { noteNodes, sectionHead, text } from '../make-node';
import { plainTable } from '../plain-table';

export function section55Nodes(block: ResolvedSection55): readonly EditionNode[] {
  return [
    ...sectionHead(block),
    ...block.reports.flatMap((report): readonly EditionNode[] => [
      { type: 'heading', level: 3, text: report.title, id: null },
      ...(block.lead === report.words ? [] : [text('body', report.words)]),
      { type: 'facts', facts: report.clock },
      ...(report.parts.length === 0
        ? []
        : [
            plainTable(
              `Parts of the response to ${report.title}`,
              ['Part', 'Where it stands', 'State'],
              report.parts.map(({ title, words, done }) => [title, words, done ? 'Done' : 'Open']),
            ),
          ]),
      ...report.answers.flatMap(({ title, paragraphs }): readonly EditionNode[] => [
        { type: 'heading', level: 4, text: title, id: null },
        ...paragraphs.map((paragraph) => text('body', paragraph)),
      ]),
    ]),
    ...noteNodes([], block.sourceLine),
  ];
}
