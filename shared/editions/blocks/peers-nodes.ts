import type { ResolvedPeers } from '../../pack/blocks/peers-block';
import { peersTable } from '../chart-tables';
import type { EditionNode } from '../edition-node';
import { drawingKey, noteNodes, sectionHead, text } from '../make-node';
import { plainTable } from '../plain-table';

export function peersNodes(block: ResolvedPeers): readonly EditionNode[] {
  const { chart, ranks } = block;
  return [
    ...sectionHead(block),
    ...(chart === null
      ? []
      : [
          {
            type: 'figure' as const,
            drawing: drawingKey(block.id, 0),
            alt: chart.alt,
            label: `Figure ${block.figureNumber}`,
            caption: chart.caption,
            table: peersTable(chart),
          },
        ]),
    ...(ranks === null
      ? []
      : [
          plainTable(
            ranks.title,
            ['Period', ranks.valueTitle, 'Rank'],
            ranks.rows.map(({ period, value, rank }) => [period, value, rank]),
            [false, true, true],
          ),
        ]),
    ...block.notes.map((note) => text('note', note)),
    ...noteNodes([], block.sourceLine),
  ];
}
