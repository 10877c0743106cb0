import { leadForSeries } from '../../analysis/lead';
import { chartModel } from '../chart-model';
import type { Block } from '../pack';
import type { ResolvedBlockOf } from '../resolved';
import type { Context } from './context';

/** @param figureNumber from 1 in the order of the pack */
export function resolveChart(
  block: Extract<Block, { kind: 'chart' }>,
  figureNumber: number,
  context: Context,
): ResolvedBlockOf<'chart'> {
  const metric = context.metric(block.metricId);
  const whole = context.series(block.metricId);
  const series = block.periods === null ? whole : whole.slice(-block.periods);
  const target = block.showTarget ? context.target(block.metricId) : null;
  const chart =
    metric === null ? null : chartModel(metric, series, target, block.showInspections ? context.data.inspections : []);
  if (metric === null)
    context.problem(block.id, 'error', `“${block.heading}”: its metric is no longer there. Choose another.`);
  else if (chart === null)
    context.problem(block.id, 'error', `“${block.heading}”: no figures are held for ${metric.title}.`);
  context.count(series.filter(({ value }) => value !== null).length);
  return {
    id: block.id,
    kind: 'chart',
    heading: block.heading,
    lead: metric === null ? null : leadForSeries({ metric, target: context.target(metric.id), observations: whole }),
    figureNumber,
    chart,
    sourceLine: context.citations.line(series.map(({ sourceId }) => sourceId)),
  };
}
