import type { Metric } from '../../domain/metric/metric';
import type { Observation } from '../../domain/observation/observation';
import { lengthInMonths } from '../../domain/period/period-labels';
import { lastDayOfMonth } from '../../text/dates';
import { decimalPlaces } from '../../text/numbers';
import { calendarYear, financialYear } from '../aggregate/month-range';
import { averageOverRange } from '../aggregate/period-aggregate';
import { reconcileClaim } from '../aggregate/reconcile-claim';
import { rollingYears } from '../aggregate/rolling-years';
import { compareFigure } from '../compare/compare-figure';
import { currentSeries } from '../series';
import { given } from './analysis';
import type { Analysis, AnalysisInput } from './analysis';
import { analysePeers } from './analyse-peers';
import { analyseShares } from './analyse-shares';
import { controlChart } from './control-chart';

/** All that is computed about one metric of one force. */
export function analyse(input: AnalysisInput): Analysis {
  const { metric, observations, baseline, target, breaks, ruleSet, rebases, fixAfter } = input;
  const series = currentSeries(observations.filter(({ period }) => period.kind === metric.periodKind));
  const compared = compareFigure({ metric, series, period: null, baseline, breaks, smallNumbers: 'counts' });
  const { spc, sensitivity } = controlChart({ metric, series, target, ruleSet, rebases, fixAfter });
  return {
    comparisons: given(compared, 'No figure is held.'),
    averages: addsUp(metric) ? [] : yearAverages(metric, series),
    rollingYears: addsUp(metric) ? rollingYears(series) : [],
    claims: claims(metric, series, observations),
    spc,
    sensitivity,
    ...analyseShares(metric, series, spc.refusal),
    peers: analysePeers(input),
  };
}

/** Months of these make a year by adding up; percentages, times and ratios have an average instead. */
function addsUp({ unit }: Pick<Metric, 'unit'>): boolean {
  return unit === 'count' || unit === 'currency';
}

const years = (starts: readonly number[]) => [...new Set(starts)].toSorted((a, b) => b - a);

/** Of each calendar and financial year with a month, the newest first. */
function yearAverages(metric: Metric, series: readonly Observation[]): Analysis['averages'] {
  const months = series.filter(({ period, value }) => period.kind === 'month' && value !== null);
  const calendar = years(months.map(({ period }) => Number(period.end.slice(0, 4))));
  const financial = years(
    months.map(({ period }) => Number(period.end.slice(0, 4)) - (period.end.slice(5) < '04-01' ? 1 : 0)),
  );
  return [...calendar.map(calendarYear), ...financial.map(financialYear)].map((range) =>
    averageOverRange({ series, volumes: null }, metric, range),
  );
}

/** Published figures for spans of whole months, longer than the metric's own period, held against its months. */
function claims(
  metric: Metric,
  series: readonly Observation[],
  observations: readonly Observation[],
): Analysis['claims'] {
  if (metric.periodKind !== 'month' || addsUp(metric)) return [];
  const others = currentSeries(observations.filter(({ period }) => period.kind !== metric.periodKind));
  return others.flatMap((claim) => {
    const { period, value } = claim;
    const wholeMonths = period.end === lastDayOfMonth(period.end) && (lengthInMonths(period) ?? 0) > 1;
    if (value === null || !wholeMonths) return [];
    const range = { from: period.start.slice(0, 7), to: period.end.slice(0, 7) };
    const months = series.filter((month) => month.period.start >= period.start && month.period.end <= period.end);
    const stated = { range, value, decimals: decimalPlaces(value) };
    return [{ claim, months, result: reconcileClaim({ series, volumes: null }, metric, stated) }];
  });
}
