import { compareFigure, compareWith, type FigureComparison } from '../../analysis/compare/compare-figure';
import type { Metric } from '../../domain/metric/metric';
import type { Known } from '../known';
import { periodFits, wordsAround } from '../match-mention';
import type { ReadSentence } from '../read-sentence';

export interface Compared {
  readonly metric: Metric;
  readonly comparison: FigureComparison;
  readonly against: FigureComparison['against'];
  /** Whether the change is of the latest figure, so that a bound change says the same. */
  readonly isLatest: boolean;
}

/** The comparisons that a sentence can mean: of the metrics that it names, for its periods or the latest, with every usual base. */
export function comparedIn({ sentence, stated }: ReadSentence, { names, context }: Known): readonly Compared[] {
  // The comparisons are of the workspace's own force.
  if (stated.length > 0 && stated.every(({ forceId }) => forceId !== null)) return [];
  const ids = new Set([
    ...stated.flatMap(({ metric }) => (metric === null ? [] : [metric.id])),
    ...names.named(wordsAround(sentence).sentence, 0.5).slice(0, 4),
  ]);
  return [...ids].flatMap((id) => {
    const metric = context.metric(id);
    if (metric === null) return [];
    const series = context.series(id);
    const baseline = context.data.baselines.find(({ metricId }) => metricId === id) ?? null;
    const newest = series.findLast(({ value }) => value !== null);
    const inPeriods = series.filter(({ period }) => periodFits(period, sentence) === true);
    const currents = inPeriods.length === 0 || inPeriods.length > 30 ? [] : inPeriods;
    return [...new Set([...(newest === undefined ? [] : [newest]), ...currents])].flatMap((current) => {
      const all = compareFigure({
        metric,
        series,
        period: current.period,
        baseline,
        breaks: context.data.breaks,
        smallNumbers: 'as-published',
      });
      if (all === null) return [];
      return [all.yearEarlier, all.previous, all.baseline]
        .filter(({ change }) => change.kind !== 'refused')
        .map((comparison) => ({ metric, comparison, against: comparison.against, isLatest: current === newest }));
    });
  });
}

/** The comparison of the two figures of a pair, where both are of one metric. */
export function comparisonOfPair({ from, to }: ReadSentence['pairs'][number], { context }: Known): Compared | null {
  const { metric } = to;
  if (metric === null || from.metric?.id !== metric.id || from.observation === null || to.observation === null)
    return null;
  const comparison = compareWith(
    to.observation,
    { base: 'previous', period: from.observation.period, earlier: from.observation },
    { metric, breaks: context.data.breaks, smallNumbers: 'as-published' },
  );
  return comparison.change.kind === 'refused' ? null : { metric, comparison, against: 'previous', isLatest: false };
}
