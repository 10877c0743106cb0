import type { ControlFigure } from '../../charts/control';
import type { SpcShape, XmrLegendEntry } from '../../charts/xmr-chart';
import type { ResolvedChart } from '../../pack/blocks/chart-block';
import { midSentence, sentenceCase } from '../../text/words';
import { controlTable, pointsTable } from '../chart-tables';
import type { EditionNode, Figure } from '../edition-node';
import { drawingKey, noteNodes, sectionHead, text } from '../make-node';

const shapes: { readonly [S in SpcShape]: string } = {
  circle: 'circle',
  up: 'triangle pointing up',
  down: 'triangle pointing down',
  diamond: 'diamond',
};

/** The shapes of a control chart are told in words: an edition without its legend would leave them unexplained. */
function shapesTold(legend: readonly XmrLegendEntry[]): string | null {
  if (legend.length === 0) return null;
  const told = legend.map(
    ({ shape, filled, label }) => `${filled ? 'filled' : 'open'} ${shapes[shape]}: ${midSentence(label)}`,
  );
  return `${sentenceCase(told.join('; '))}.`;
}

function controlCaption({ chart, rules, sensitivity, unmatched }: ControlFigure): string {
  return [chart.caption, shapesTold(chart.legend), rules, ...sensitivity, unmatched]
    .filter((part) => part !== null)
    .join(' ');
}

function figure(block: ResolvedChart): Figure | null {
  const { chart, control } = block;
  const common = { type: 'figure', drawing: drawingKey(block.id, 0), label: `Figure ${block.figureNumber}` } as const;
  if (control !== null)
    return { ...common, alt: control.chart.alt, caption: controlCaption(control), table: controlTable(control.chart) };
  return chart === null ? null : { ...common, alt: chart.alt, caption: chart.caption, table: pointsTable(chart) };
}

export function chartNodes(block: ResolvedChart): readonly EditionNode[] {
  const drawn = figure(block);
  const { control } = block;
  return [
    ...sectionHead(block),
    ...(control === null
      ? []
      : [
          text('about', control.chart.variation.words),
          ...(control.chart.assurance === null ? [] : [text('about', control.chart.assurance.words)]),
        ]),
    ...(drawn === null ? [] : [drawn]),
    ...noteNodes([], block.sourceLine),
  ];
}
