import type { ResolvedSmallMultiples } from '../../pack/blocks/small-multiples-block';
import type { EditionNode } from '../edition-node';
import { drawingKey, noteNodes, sectionHead } from '../make-node';
import { plainTable } from '../plain-table';

/** Each small chart is a drawing of its own; the figures of all stand in one table. */
export function smallMultiplesNodes(block: ResolvedSmallMultiples): readonly EditionNode[] {
  const { grid } = block;
  if (grid === null) return sectionHead(block);
  const newestFirst = grid.periods.map(({ label }, index) => ({ label, index })).toReversed();
  return [
    ...sectionHead(block),
    ...grid.series.map((series, place): EditionNode => ({
      type: 'figure',
      drawing: drawingKey(block.id, place),
      alt: series.alt,
      label: series.title,
      caption: [
        series.latest === null ? 'No figures' : `${series.latest.value}, ${series.latest.period}`,
        series.target?.label ?? '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
      table: null,
    })),
    plainTable(
      `Figure ${block.figureNumber} ${grid.caption}`,
      ['Period', ...grid.series.map(({ title }) => title)],
      newestFirst.map(({ label, index }) => [label, ...grid.series.map(({ texts }) => texts[index] ?? '')]),
      [false, ...grid.series.map(() => true)],
    ),
    ...noteNodes([], block.sourceLine),
  ];
}
