import type { ControlFigure } from '../../charts/control';
import type { ResolvedChart } from '../../pack/blocks/chart-block';
import { controlTable, pointsTable } from '../chart-tables';
import type { EditionNode, Figure } from '../edition-node';
import { drawingKey, noteNodes, sectionHead, text } from '../make-node';

/** The shapes of a control chart are told in words: an edition without its legend would leave them unexplained. */
function controlCaption({ chart, rules, sensitivity, unmatched }: ControlFigure): string {
  return [chart.caption, rules, ...sensitivity, unmatched].filter((part) => part !== null).join(' ');
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
