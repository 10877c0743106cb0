import type { ResolvedJudgments } from '../../pack/blocks/judgments-block';
import type { EditionNode } from '../edition-node';
import { headCell, noteNodes, sectionHead, text } from '../make-node';

const plain = { numeric: false, strong: false };

export function judgmentsNodes(block: ResolvedJudgments): readonly EditionNode[] {
  return [
    ...sectionHead(block),
    ...block.inspections.flatMap((inspection): readonly EditionNode[] => [
      { type: 'heading', level: 3, text: inspection.title, id: null },
      text('about', `${inspection.publishedText} · ${inspection.totals}`),
      {
        type: 'table',
        caption: inspection.title,
        columns: [plain, plain],
        head: [[headCell('Area'), headCell('Grade')]],
        groups: [
          {
            title: null,
            note: null,
            rows: inspection.judgments.map(({ area, gradeLabel }) => ({
              head: [{ text: area }],
              cells: [[{ text: gradeLabel }]],
            })),
          },
        ],
      },
      ...(inspection.note === null ? [] : [text('note', inspection.note)]),
    ]),
    ...(block.caveat === null ? [] : [text('caveat', block.caveat)]),
    ...noteNodes([], block.sourceLine),
  ];
}
