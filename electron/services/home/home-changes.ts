import type { Reader } from '#db/connection/reader';
import { listPublications } from '#db/repositories/publications';
import type { HomeChanges, HomeMovement } from '#shared/contract/home-view';
import { comparisonTone } from '#shared/analysis/compare/comparison-tone';
import { compareWith, type FigureComparison } from '#shared/analysis/compare/compare-figure';
import { compareYearOnYear } from '#shared/analysis/compare/year-on-year';
import { latestValue } from '#shared/analysis/series';
import type { Metric } from '#shared/domain/metric/metric';
import type { Context } from '#shared/pack/resolve/context';
import type { Evidence } from '#shared/pack/evidence';
import { comparePeriods, shortPeriodLabel } from '#shared/domain/period/period-labels';
import { figureKey } from '#shared/publishing/changes/figure-key';
import { changedFigures } from '#shared/publishing/changes/compare-figures';
import { valueText } from '#shared/text/value-text';
import { countWords, listWords, plural, sentenceCase } from '#shared/text/words';
import { keptDocument } from '../publishing/published-document';
import { workspaceContext } from '../workspace-context';

/** How many movements the home screen shows. */
const limit = 6;

/** What figures changed since the pack that was published last; where none was, what has moved over the year. */
export function homeChanges(read: Reader): HomeChanges {
  const [last] = listPublications(read);
  if (last === undefined) {
    return { title: 'What has moved over the year', movements: yearMovements(workspaceContext(read)), summary: null };
  }
  const { evidence } = keptDocument(read, last.documentSha256);
  const context = workspaceContext(
    read,
    evidence.metrics.map(({ id }) => id),
  );
  const fresh = freshMovements(evidence, context);
  const changed = changedMovements(evidence, context);
  return {
    title: `Changed since “${last.title}”`,
    movements: [...changed, ...fresh].slice(0, limit),
    summary: summaryOf(changed.length, fresh.length),
  };
}

/** First what has a target, then the largest in percent. */
function yearMovements(context: Context): readonly HomeMovement[] {
  const weight = ({ current, change }: FigureComparison) =>
    (context.target(current.metricId) === null ? 0 : 1000) + Math.abs(change.percent ?? 0);
  return context.data.metrics
    .flatMap((metric) => {
      const comparison = compareYearOnYear(context.series(metric.id), optionsFor(metric, context));
      return comparison === null ? [] : [{ metric, comparison }];
    })
    .toSorted((a, b) => weight(b.comparison) - weight(a.comparison))
    .flatMap(({ metric, comparison }) => movement(metric, comparison))
    .slice(0, limit);
}

/** Metrics that have a later period now than the newest that the document printed. */
function freshMovements({ observations, metrics }: Evidence, context: Context): readonly HomeMovement[] {
  return metrics.flatMap(({ id }) => {
    const metric = context.metric(id);
    const own = observations.filter(
      ({ metricId, forceId, period }) =>
        metricId === id && forceId === context.data.force.id && period.kind === metric?.periodKind,
    );
    const [earlier, current] = [latestValue(own), latestValue(context.series(id))];
    if (metric === null || earlier === null || current === null) return [];
    if (comparePeriods(earlier.period, current.period) >= 0) return [];
    const against = { base: 'previous', period: earlier.period, earlier } as const;
    return movement(metric, compareWith(current, against, optionsFor(metric, context)));
  });
}

/** Figures that the document printed and that have another value now. */
function changedMovements(evidence: Evidence, context: Context): readonly HomeMovement[] {
  const now = { metrics: evidence.metrics, observations: evidence.metrics.flatMap(({ id }) => context.series(id)) };
  const printed = new Map(evidence.observations.map((observation) => [figureKey(observation), observation.id]));
  return changedFigures(evidence, now).map(({ kind, metricId, metric, period, was, now: nowText, observationId }) => ({
    metricId,
    title: `${metric}, ${shortPeriodLabel(period)}`,
    wasId: printed.get(figureKey({ metricId, period, forceId: context.data.force.id })) ?? observationId,
    nowId: observationId,
    was,
    now: nowText,
    words: kind,
    tone: null,
  }));
}

const optionsFor = (metric: Metric, { data }: Context) =>
  ({ metric, breaks: data.breaks, smallNumbers: 'counts' }) as const;

function movement(metric: Metric, comparison: FigureComparison): readonly HomeMovement[] {
  const { current, earlier, change } = comparison;
  if (earlier === null || change.kind === 'refused') return [];
  return [
    {
      metricId: metric.id,
      wasId: earlier.id,
      nowId: current.id,
      title: metric.title,
      was: valueText(earlier, metric),
      now: valueText(current, metric),
      words: change.words,
      tone: comparisonTone(comparison),
    },
  ];
}

function summaryOf(changed: number, fresh: number): string {
  const parts = [
    ...(changed === 0 ? [] : [`${countWords(changed)} ${plural(changed, 'figure', 'figures')} revised or corrected`]),
    ...(fresh === 0 ? [] : [`${countWords(fresh)} ${plural(fresh, 'metric', 'metrics')} with newer figures`]),
  ];
  return parts.length === 0 ? 'No figure that it printed has changed.' : `${sentenceCase(listWords(parts))}.`;
}
