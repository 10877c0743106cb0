import type { ResolvedSeriesTable } from '../../pack/blocks/series-table-block';
import type { EditionNode } from '../edition-node';
import { headCell, marked, noteNodes, sectionHead } from '../make-node';

export function seriesTableNodes(block: ResolvedSeriesTable): readonly EditionNode[] {
  return [
    ...sectionHead(block),
    {
      type: 'table',
      caption: block.heading,
      columns: [
        { numeric: false, strong: false },
        ...block.columns.map(({ emphasis }) => ({ numeric: true, strong: emphasis })),
      ],
      head: [[headCell(block.periodHeading), ...block.columns.map(({ title }) => headCell(title))]],
      groups: block.bands.map(({ title, rows }) => ({
        title: title === '' ? null : title,
        note: null,
        rows: rows.map(({ period, cells }) => ({
          head: [{ text: period }],
          cells: cells.map((cell) => marked(cell.text, cell.marks)),
        })),
      })),
    },
    ...noteNodes(block.notes, block.sourceLine),
  ];
}
