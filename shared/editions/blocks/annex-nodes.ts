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
      columns: [plain, { numeric: true, strong: true }, plain, plain, { numeric: true, strong: false }],
      head: [['Figure', 'Value', 'Place in the source', 'Release', 'Source'].map((each) => headCell(each))],
      groups: block.groups.map(({ title, rows }) => ({
        title,
        note: null,
        rows: rows.map(({ about, value, place, release, sourceNumber }) => ({
          head: [{ text: about }],
          cells: [value, place, release, sourceNumber === null ? '–' : `[${sourceNumber}]`].map((each) => [
            { text: each },
          ]),
        })),
      })),
    },
  ];
}
