import type { ChangeText } from '../../pack/change-text';
import type { ResolvedNcpm } from '../../pack/blocks/ncpm-block';
import type { EditionNode, Run } from '../edition-node';
import { headCell, marked, noteNodes, sectionHead } from '../make-node';

const label = { numeric: false, strong: false };
const number = { numeric: true, strong: false };

/** Words and difference in one cell, as they are printed under one another. */
function change(told: ChangeText | null): readonly Run[] {
  if (told === null) return [{ text: '' }];
  return [{ text: told.difference === null ? told.words : `${told.words}\n${told.difference}` }];
}

export function ncpmNodes(block: ResolvedNcpm): readonly EditionNode[] {
  const { columns } = block;
  const compared = [headCell(columns.was), headCell(columns.change)];
  return [
    ...sectionHead(block),
    {
      type: 'table',
      caption: block.heading,
      columns: [label, { numeric: true, strong: true }, number, number, number, number],
      head: [
        [
          headCell(columns.measure, { rows: 2 }),
          headCell(columns.current, { rows: 2 }),
          headCell(columns.previousGroup, { columns: 2 }),
          headCell(columns.baselineGroup, { columns: 2, marks: columns.baselineMarks }),
        ],
        [...compared, ...compared],
      ],
      groups: block.groups.map(({ title, assessed, rows, note }) => ({
        title: assessed === undefined ? title : `${title}, ${assessed}`,
        note,
        rows: rows.map((row) => ({
          head: marked(row.label, row.marks),
          cells: [
            [{ text: row.current }],
            [{ text: row.previous }],
            change(row.change),
            [{ text: row.baseline }],
            change(row.baselineChange),
          ],
        })),
      })),
    },
    ...noteNodes(block.notes, block.sourceLine),
  ];
}
