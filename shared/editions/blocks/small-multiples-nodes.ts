import type { SmallMultiplesModel, SmallSeries } from '../../charts/small-multiples';
import type { ResolvedSmallMultiples } from '../../pack/blocks/small-multiples-block';
import type { EditionNode, Figure } from '../edition-node';
import { drawingKey, noteNodes, sectionHead, text } from '../make-node';
import { plainTable } from '../plain-table';

/** Each small chart is a figure of its own, with its figures newest first. */
function figure(series: SmallSeries, { periods }: SmallMultiplesModel, drawing: string): Figure {
  const { title, latest, target, texts, alt } = series;
  const newest = latest === null ? 'No figures' : `${latest.value}, ${latest.period}`;
  const rows = periods.map(({ label }, index) => [label, texts[index] ?? '']).toReversed();
  return {
    type: 'figure',
    drawing,
    small: true,
    alt,
    label: title,
    caption: [newest, ...(target === null ? [] : [target.label])].join(' · '),
    table: plainTable(`Figures of the chart of ${title}`, ['Period', title], rows, [false, true]),
  };
}

export function smallMultiplesNodes(block: ResolvedSmallMultiples): readonly EditionNode[] {
  const { grid } = block;
  if (grid === null) return sectionHead(block);
  return [
    ...sectionHead(block),
    text('about', `Figure ${block.figureNumber} ${grid.caption}`),
    ...grid.series.map((series, place) => figure(series, grid, drawingKey(block.id, place))),
    ...noteNodes([], block.sourceLine),
  ];
}
