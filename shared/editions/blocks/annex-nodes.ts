import { annexPlace } from '../../pack/annex-place';
import type { ResolvedAnnex } from '../../pack/blocks/annex-block';
import type { EditionNode } from '../edition-node';
import { headCell, sectionHead } from '../make-node';

const plain = { numeric: false, strong: false };

export function annexNodes(block: ResolvedAnnex): readonly EditionNode[] {
  return [
    ...sectionHead(block),
    {
      type: 'table',
      caption: block.heading,
      columns: [plain, { numeric: true, strong: true }, plain],
      head: [['Figure', 'Value', 'Place in the source'].map((each) => headCell(each))],
      groups: block.groups.map(({ title, source, place, rows }) => ({
        title: `${title} ${source}`,
        note: place ?? null,
        rows: rows.map((row) => ({
          head: [{ text: row.about }],
          cells: [[{ text: row.value }], [{ text: annexPlace(row) }]],
        })),
      })),
    },
  ];
}
