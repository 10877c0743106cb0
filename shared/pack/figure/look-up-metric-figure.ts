import { compareWith, compareFigure, type FigureComparison } from '../../analysis/compare/compare-figure';
import { changeWords } from '../../analysis/figure/change-words';
import { unworded, worded, type FigureWords } from '../../analysis/figure/figure-words';
import { findFigure } from '../../analysis/figure/find-figure';
import type { FoundFigure } from '../../analysis/figure/found-figure';
import { valueWords } from '../../analysis/figure/value-words';
import { at } from '../../analysis/series';
import type { Metric } from '../../domain/metric/metric';
import type { Observation } from '../../domain/observation/observation';
import { periodLabel } from '../../domain/period/period-labels';
import { ordinal } from '../../text/numbers';
import type { Context } from '../resolve/context';
import { againstLabels, changeFormLabels, valueFormLabels } from './figure-labels';
import type { FigureRefOf, MetricFigureRef } from './figure-ref';
import type { FigureLookUp } from './figure-look-up';
import { whoseMetric } from './force-of-figure';

/** Forms without a number. */
const wordy: readonly string[] = ['direction', 'words', 'chance', 'period'];

/** A figure of a metric: its value, its change or its rank. */
export function lookUpMetricFigure(ref: MetricFigureRef, context: Context): FigureLookUp {
  const metric = context.metric(ref.metricId);
  const nothing = { behind: [], sourceIds: [], period: '', isNumber: true } as const;
  if (metric === null) return { ...nothing, text: null, why: 'its metric is no longer there', label: 'Figure' };
  const label = labelOf(ref, metric, context);
  const found = findFigure(metric, context.figuresOf(metric.id, ref.forceId), ref.period);
  if (typeof found === 'string') return { ...nothing, text: null, why: found, label };
  const compared = ref.of === 'change' ? comparisonOf(ref, metric, found, context) : null;
  const { text, why } = words(ref, metric, found, compared, context);
  const earlier = compared?.earlier ?? null;
  const behind = [...found.behind, ...(earlier === null || earlier.id === '' ? [] : [earlier])];
  const target = ref.of === 'value' && ref.form.startsWith('target') ? context.target(metric.id) : null;
  const held = ref.of === 'value' && ref.form === 'target' ? [] : behind;
  return {
    ...({ text, why } as FigureWords),
    label,
    period: periodLabel(found.observation.period),
    behind: held,
    sourceIds: [...new Set([...held.map(({ sourceId }) => sourceId), ...(target === null ? [] : [target.sourceId])])],
    isNumber: !wordy.includes(ref.of === 'rank' ? 'rank' : ref.form),
  };
}

/** The comparison that a change is worded from; null where there is no figure to compare. */
export function comparisonOf(
  { against }: FigureRefOf<'change'>,
  metric: Metric,
  { observation, series }: FoundFigure,
  { data }: Context,
): FigureComparison | null {
  const options = { metric, breaks: data.breaks, smallNumbers: 'counts' } as const;
  if (against === 'baseline') {
    const period = data.baselines.find(({ metricId }) => metricId === metric.id)?.period ?? null;
    const earlier = period === null ? null : at(series, period);
    return compareWith(observation, { base: against, period, earlier }, options);
  }
  const all = compareFigure({ ...options, series, period: observation.period, baseline: null });
  return (against === 'previous' ? all?.previous : all?.yearEarlier) ?? null;
}

function words(
  ref: MetricFigureRef,
  metric: Metric,
  { observation }: FoundFigure,
  compared: FigureComparison | null,
  context: Context,
): FigureWords {
  switch (ref.of) {
    case 'value':
      return valueWords(observation, ref.form, metric, context.target(metric.id));
    case 'change':
      return compared === null ? unworded('no earlier figure') : changeWords(compared, ref.form, metric);
    case 'rank':
      return rankWords(observation, ref);
  }
}

function rankWords({ ranks }: Observation, { peerGroupId }: FigureRefOf<'rank'>): FigureWords {
  const rank = ranks.find((each) => each.peerGroupId === peerGroupId)?.rank;
  return rank === undefined ? unworded('no rank was published for it') : worded(ordinal(rank));
}

function labelOf(ref: MetricFigureRef, metric: Metric, context: Context): string {
  const whose = whoseMetric(metric, ref.forceId, context);
  switch (ref.of) {
    case 'value':
      return `${whose}: ${valueFormLabels[ref.form]}`;
    case 'change':
      return `${whose}: ${changeFormLabels[ref.form]} ${againstLabels[ref.against]}`;
    case 'rank': {
      const group = context.data.peerGroups.find(({ id }) => id === ref.peerGroupId);
      return `${whose}: published rank, ${group?.title ?? 'a group that is no longer there'}`;
    }
  }
}
