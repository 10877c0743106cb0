import { comparisonSentence } from '../../analysis/compare/comparison-words';
import { findFigure } from '../../analysis/figure/find-figure';
import type { Metric } from '../../domain/metric/metric';
import type { Context } from '../resolve/context';
import { boundSentence, type SentenceChoice } from './bound-sentence';
import { changeBases, type FigureRef, type FigureRefOf } from './figure-ref';
import { comparisonOf } from './look-up-metric-figure';
import { peerSentences } from './peer-sentences';

/**
 * What can be said of a metric's latest figure: against the year before, the period before and the baseline; within the groups of forces
 * whose figures were read; and of the other forces that were.
 */
export function metricSentences(metricId: string, context: Context): readonly SentenceChoice[] {
  const metric = context.metric(metricId);
  if (metric === null) return [];
  return [
    ...comparisonSentences(metric, null, changeBases, context),
    ...peerSentences(metric, context),
    ...context.data.otherForces.flatMap(({ force }) =>
      comparisonSentences(
        { ...metric, title: `${metric.title} in ${force.shortName}` },
        force.id,
        ['year-earlier'],
        context,
      ),
    ),
  ];
}

/** @param metric titled as it stands in the sentence, with the force where it is not the workspace's own */
function comparisonSentences(
  metric: Metric,
  forceId: string | null,
  bases: readonly FigureRefOf<'change'>['against'][],
  context: Context,
): readonly SentenceChoice[] {
  const latest = { metricId: metric.id, forceId, period: { kind: 'latest' } } as const;
  const found = findFigure(metric, context.figuresOf(metric.id, forceId), latest.period);
  if (typeof found === 'string') return [];
  const order = bases.toSorted((a, b) => Number(b === 'year-earlier') - Number(a === 'year-earlier'));
  return order.flatMap((against) => {
    const change = { of: 'change', ...latest, against } as const;
    const comparison = comparisonOf({ ...change, form: 'change' }, metric, found, context);
    if (comparison === null || comparison.earlier === null || comparison.change.kind === 'refused') return [];
    // A baseline stays where it is; the year before moves on with the latest.
    const period: FigureRefOf<'value'>['period'] =
      against === 'year-earlier' ? { kind: 'year-before' } : { kind: 'fixed', period: comparison.earlier.period };
    const earlier = { of: 'value', ...latest, period } as const;
    const current = { of: 'value', ...latest } as const;
    const refs: readonly FigureRef[] = [
      { ...change, form: 'direction' },
      { ...earlier, form: 'interval' },
      { ...earlier, form: 'value' },
      { ...current, form: 'interval' },
      { ...current, form: 'value' },
      { ...change, form: 'size' },
      { ...earlier, form: 'period' },
      { ...current, form: 'period' },
      { ...change, form: 'chance' },
    ];
    const key = `${metric.id} ${forceId ?? ''} ${against}`;
    return [{ key, ...boundSentence(comparisonSentence(comparison, metric), refs, context) }];
  });
}
