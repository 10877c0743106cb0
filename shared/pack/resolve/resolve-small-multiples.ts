import { smallMultiplesModel } from '../../charts/small-multiples-model';
import type { SmallMultiplesModel } from '../../charts/small-multiples';
import type { Metric } from '../../domain/metric/metric';
import { countWords, sentenceCase } from '../../text/words';
import type { ResolvedSmallMultiples } from '../blocks/small-multiples-block';
import type { Block } from '../pack';
import type { Context } from './context';
import type { Surroundings } from './surroundings';

type GridBlock = Extract<Block, { kind: 'small-multiples' }>;

/** Several metrics as small charts over the same periods, so that what moved together is seen at once. */
export function resolveSmallMultiples(
  block: GridBlock,
  context: Context,
  { figureNumber }: Surroundings,
): ResolvedSmallMultiples {
  const metrics = block.metricIds.flatMap((id) => context.metric(id) ?? []);
  if (metrics.length < block.metricIds.length)
    context.problem(block.id, 'error', `“${block.heading}”: a metric is no longer there. Choose others.`);
  const refusal = refusalOf(block, metrics);
  if (refusal !== null) context.problem(block.id, 'error', `“${block.heading}”: ${refusal}`);
  const shown = metrics.map((metric) => ({
    metric,
    series: context.series(metric.id).slice(-(block.periods ?? 1000)),
  }));
  const grid = refusal === null ? drawing(block, shown, context) : null;
  if (refusal === null && grid === null)
    context.problem(
      block.id,
      'warning',
      `“${block.heading}”: no figures are held to draw. Choose metrics that have some.`,
    );
  const printed = grid === null ? [] : shown.flatMap(({ series }) => series);
  context.print(block.id, printed);
  return {
    id: block.id,
    kind: 'small-multiples',
    heading: block.heading,
    lead: grid === null ? null : leadOf(shown, context),
    empty: grid === null ? 'There is nothing to draw here yet.' : null,
    figureNumber: grid === null ? null : figureNumber(block.id),
    grid,
    sourceLine: context.citations.line(printed.map(({ sourceId }) => sourceId)),
  };
}

interface Shown {
  readonly metric: Metric;
  readonly series: ReturnType<Context['series']>;
}

/** Small charts stand over one axis of time, and heights compare only in one unit. */
function refusalOf({ scale }: GridBlock, metrics: readonly Metric[]): string | null {
  if (new Set(metrics.map(({ periodKind }) => periodKind)).size > 1)
    return 'its metrics are of different kinds of period and cannot stand over one axis of time. Choose metrics of one kind.';
  if (scale === 'shared' && new Set(metrics.map(({ unit }) => unit)).size > 1)
    return 'metrics of different units cannot share a scale. Give each a scale of its own.';
  return null;
}

function drawing({ scale }: GridBlock, shown: readonly Shown[], { target }: Context): SmallMultiplesModel | null {
  const inputs = shown.map(({ metric, series }) => ({
    key: metric.id,
    title: metric.shortTitle,
    metric,
    target: target(metric.id),
    observations: series,
  }));
  return smallMultiplesModel(inputs, { sharedAxis: scale === 'shared' });
}

/** How many of those with a target reached it last. */
function leadOf(shown: readonly Shown[], { target }: Context): string | null {
  const judged = shown.flatMap(({ metric, series }) => {
    const aim = target(metric.id)?.value ?? null;
    const newest = series.findLast(({ value }) => value !== null)?.value ?? null;
    if (aim === null || newest === null || metric.direction === 'neither') return [];
    return [metric.direction === 'up' ? newest >= aim : newest <= aim];
  });
  if (judged.length < 2) return null;
  const met = judged.filter(Boolean).length;
  return `${sentenceCase(countWords(met))} of ${countWords(judged.length)} metrics with a target met it in their newest figure.`;
}
