import { coverDataTitle, type ResolvedCover } from '../../pack/blocks/cover-block';
import type { EditionNode, Table } from '../edition-node';
import { text } from '../make-node';

const plain = { numeric: false, strong: false };

function dataTable({ dataTitle = coverDataTitle, cutOffs }: ResolvedCover): Table {
  return {
    type: 'table',
    caption: dataTitle,
    columns: [plain, plain, plain],
    head: [],
    groups: [
      {
        title: null,
        note: null,
        rows: cutOffs.map(({ title, upTo, source }) => ({
          head: [{ text: title }],
          cells: [[{ text: upTo }], [{ text: source }]],
        })),
      },
    ],
  };
}

export function coverNodes(block: ResolvedCover): readonly EditionNode[] {
  return [
    { type: 'title', over: block.office, title: block.title, under: block.subtitle },
    ...(block.edition === undefined ? [] : [text('caveat', block.edition)]),
    ...(block.facts.length === 0 ? [] : [{ type: 'facts', facts: block.facts } as const]),
    ...(block.cutOffs.length === 0 ? [] : [dataTable(block)]),
  ];
}
