import type { Change } from '#shared/analysis/change';
import { compareYearOnYear } from '#shared/analysis/compare/year-on-year';
import { leadForSeries } from '#shared/analysis/lead';
import { latest } from '#shared/analysis/series';
import { DeskError } from '#shared/contract/errors';
import type { MetricPage } from '#shared/contract/views';
import type { Metric } from '#shared/domain/metric/metric';
import type { Observation } from '#shared/domain/observation/observation';
import { periodLabel } from '#shared/domain/period/period-labels';
import { chartExtras } from '#shared/pack/chart-extras';
import { chartModel, targetText } from '#shared/pack/chart-model';
import type { Context } from '#shared/pack/resolve/context';
import { standingLabels, unitTitles } from '#shared/text/labels';
import { longDate } from '#shared/text/dates';
import { formatNumber, formatSigned, ordinal } from '#shared/text/numbers';
import { listWords, plural, sentenceCase } from '#shared/text/words';
import { meets } from './metric-facts';
import { valueText } from '#shared/text/value-text';
import { metricTable } from './metric-table';

const periodWords = {
  month: 'monthly',
  quarter: 'quarterly',
  'financial-year': 'by financial year',
  'year-ending': '12 months ending',
  'point-in-time': 'at a point in time',
  sample: 'audit samples',
} as const;
const directionWords = { up: 'higher is better', down: 'lower is better', neither: 'no direction is better' } as const;

/** A metric's page: what it says, its chart, its data with their sources, and what surrounds it. */
export function metricPage(metricId: string, context: Context, first: readonly Observation[]): MetricPage {
  const metric = context.metric(metricId);
  if (metric === null) throw new DeskError('not-found', 'That metric is no longer in the workspace.');
  const series = context.series(metricId);
  const target = context.target(metricId);
  const newest = latest(series);
  const table = metricTable(metric, context, first);
  const met = target === null || newest?.value == null ? null : meets(newest.value, target, metric);
  return {
    id: metric.id,
    title: metric.title,
    theme: metric.theme,
    subtitle: [
      unitTitles[metric.unit],
      periodWords[metric.periodKind],
      directionWords[metric.direction],
      metric.countedBy,
    ].join(' · '),
    lead: leadForSeries({ metric, target, observations: series, breaks: context.data.breaks }),
    definition: metric.definition,
    countedBy: metric.countedBy,
    stats: statsOf(metric, context),
    chart: chartModel(metric, series, target, context.data.inspections, chartExtras(metric, series, context.data)),
    badges:
      target === null || met === null
        ? []
        : [
            {
              tone: met ? 'better' : 'worse',
              words: `${sentenceCase(standingLabels[target.standing])} of ${targetText(target, metric)} ${met ? 'met' : 'not met'}`,
            },
          ],
    table,
    findings: context.data.findings
      .filter(({ metricIds }) => metricIds.includes(metricId))
      .map(({ id, ref, title }) => ({ id, ref, title })),
    facts: [
      { label: 'Up to', value: newest === null ? 'nothing held' : periodLabel(newest.period) },
      { label: 'Periods held', value: formatNumber(series.length, 0) },
      { label: 'Revised figures', value: revisedWords(series) },
    ],
    doubts: doubtsOf(metric, context),
    breaks: context.data.breaks
      .filter(({ metricIds }) => metricIds.includes(metricId))
      .map(({ date, note }) => ({ dateText: longDate(date), note })),
    sources: context.citations.list(),
  };
}

function statsOf(metric: Metric, context: Context): MetricPage['stats'] {
  const series = context.series(metric.id);
  const options = { metric, breaks: context.data.breaks, smallNumbers: 'counts' } as const;
  const comparison = compareYearOnYear(series, options);
  const target = context.target(metric.id);
  if (comparison === null) return [];
  const { current, earlier: previous, change } = comparison;
  const volume = current.denominator ?? current.sampleSize;
  const noun = current.sampleSize === null ? 'calls' : 'records';
  const ranked = current.ranks.flatMap(({ peerGroupId, rank }) => {
    const group = context.data.peerGroups.find(({ id }) => id === peerGroupId);
    return group === undefined ? [] : [{ rank, title: group.shortTitle }];
  });
  const known = series.filter(({ value }) => value !== null);
  const metCount =
    target === null ? 0 : known.filter(({ value }) => meets(value as number, target, metric) === true).length;
  const [first, ...others] = ranked;
  return [
    {
      label: periodLabel(current.period),
      value: valueText(current, metric),
      detail: volume === null ? '' : `of ${formatNumber(volume, 0)} ${noun}`,
      observationIds: [current.id],
    },
    ...(change.kind === 'refused' || previous === null
      ? []
      : [
          {
            label: 'On a year earlier',
            value: shortChange(change, metric),
            detail: `was ${valueText(previous, metric)}${change.differenceText === null ? '' : `, ${change.differenceText}`}`,
            observationIds: [current.id, previous.id],
          },
        ]),
    ...(target === null
      ? []
      : [
          {
            label: sentenceCase(standingLabels[target.standing]),
            value: targetText(target, metric),
            detail: `met in ${formatNumber(metCount, 0)} of ${formatNumber(known.length, 0)} ${plural(known.length, 'period', 'periods')}`,
            observationIds: [],
          },
        ]),
    ...(first === undefined
      ? []
      : [
          {
            label: `${first.title} rank`,
            value: ordinal(first.rank),
            detail: listWords(others.map(({ rank, title }) => `${ordinal(rank)}, ${title}`)),
            observationIds: [current.id],
          },
        ]),
  ];
}

/** A change in as few characters as a large figure allows: "+11.1 points", "−6%". */
function shortChange({ kind, difference, percent, words }: Change, { decimals }: Metric): string {
  if (kind === 'points' && difference !== null) return `${formatSigned(difference, decimals)} points`;
  if (kind === 'percent' && percent !== null) return `${formatSigned(percent, 0)}%`;
  return sentenceCase(words);
}

function revisedWords(series: readonly Observation[]): string {
  const revised = series.filter(({ vintage }) => vintage > 1).length;
  return revised === 0 ? 'none' : formatNumber(revised, 0);
}

function doubtsOf({ id }: Metric, context: Context): MetricPage['doubts'] {
  return context.series(id).flatMap((observation) => {
    const note = context.doubt(observation.id);
    return note === null ? [] : [{ title: `${periodLabel(observation.period)} looks doubtful`, note }];
  });
}
