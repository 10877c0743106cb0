import type { ResolvedPriority } from '../../pack/blocks/priority-block';
import type { EditionNode } from '../edition-node';
import { headCell, marked, noteNodes, sectionHead } from '../make-node';
import type { ResolvedRichText } from '../../pack/resolved-rich-text';
import { leadBy, richTextNodes } from '../rich-text-nodes';

const number = { numeric: true, strong: false };

/** A priority's measures with their comparisons, and what the statement says of it. */
export function priorityNodes(block: ResolvedPriority): readonly EditionNode[] {
  const { columns, rows, about, assessment, why, contribution } = block;
  return [
    ...sectionHead(block),
    ...(rows.length === 0
      ? []
      : [
          {
            type: 'table' as const,
            caption: block.heading,
            columns: [{ numeric: false, strong: false }, { numeric: true, strong: true }, number, number],
            head: [
              [
                headCell(columns.measure),
                headCell(columns.current),
                headCell(columns.previous),
                headCell(columns.baseline, { marks: columns.baselineMarks }),
              ],
            ],
            groups: [
              {
                title: null,
                note: about,
                rows: rows.map(({ label, marks, current, previous, baseline }) => ({
                  head: marked(label, marks),
                  cells: [[{ text: current }], [{ text: previous }], [{ text: baseline }]],
                })),
              },
            ],
          },
        ]),
    ...noteNodes(block.notes, block.sourceLine),
    { type: 'heading', level: 3, text: 'Whether the priority applies', id: null },
    ...reasonNodes(assessment, why),
    ...(contribution === null
      ? []
      : [
          { type: 'heading' as const, level: 3 as const, text: 'What the force contributes', id: null },
          ...richTextNodes(contribution),
        ]),
  ];
}

/** The assessment and, behind it, its reason. */
function reasonNodes(assessment: string, why: ResolvedRichText | null): readonly EditionNode[] {
  const [first, ...rest] = why?.content ?? [];
  if (first?.type !== 'paragraph') return [{ type: 'text', role: 'body', runs: [{ text: assessment, bold: true }] }];
  const opening = leadBy({ text: `${assessment} `, bold: true }, first);
  return [opening, ...richTextNodes({ type: 'doc', content: rest })];
}
