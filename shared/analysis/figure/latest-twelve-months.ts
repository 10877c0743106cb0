import type { Metric } from '../../domain/metric/metric';
import type { Observation } from '../../domain/observation/observation';
import { lengthInMonths, yearEnding } from '../../domain/period/period-labels';
import { addMonths, lastDayOfMonth } from '../../text/dates';
import { averageOverRange } from '../aggregate/period-aggregate';
import { rollingYears } from '../aggregate/rolling-years';
import { currentSeries } from '../series';
import type { FoundFigure } from './found-figure';

/**
 * The newest figure of 12 months: as published where a publisher gave one that is not older than the months, else the sum of the
 * latest 12 months of a count, or their average weighted by volume.
 *
 * @param observations of the metric for one force; any order, vintages and kinds of period
 * @returns the figure, or in a few words why there is none
 */
export function latestTwelveMonths(
  metric: Pick<Metric, 'title' | 'unit' | 'decimals' | 'periodKind'>,
  observations: readonly Observation[],
): FoundFigure | string {
  const years = currentSeries(
    observations.filter(
      ({ period, value }) => value !== null && period.kind === 'year-ending' && lengthInMonths(period) === 12,
    ),
  );
  const months = currentSeries(observations.filter(({ period, value }) => value !== null && period.kind === 'month'));
  const [year, month] = [years.at(-1), months.at(-1)];
  if (year !== undefined && (month === undefined || year.period.end >= month.period.end)) {
    return { observation: year, behind: [year], series: years };
  }
  if (month === undefined) return 'no figure of 12 months is held';
  const behind = months.filter(({ period }) => period.end > addMonths(month.period.end, -12));
  const series =
    metric.unit === 'count' || metric.unit === 'currency'
      ? rollingYears(months).flatMap(({ period, value }) => (value === null ? [] : [whole(month, period.end, value)]))
      : averages(metric, months, month);
  if (typeof series === 'string') return series;
  const observation = series.find(({ period }) => period.end === month.period.end);
  return observation === undefined ? 'one of the latest 12 months has no figure' : { observation, behind, series };
}

/** The weighted average of the 12 months to the newest, and of those before them where all are held. */
function averages(
  metric: Pick<Metric, 'title' | 'unit' | 'decimals' | 'periodKind'>,
  months: readonly Observation[],
  newest: Observation,
): readonly Observation[] | string {
  const of = (end: string) => {
    const range = { from: addMonths(end, -11).slice(0, 7), to: end.slice(0, 7) };
    const average = averageOverRange({ series: months, volumes: null }, metric, range);
    return average.kind === 'refused' ? average.why : whole(newest, end, average.weighted);
  };
  const current = of(newest.period.end);
  if (typeof current === 'string') return current;
  const before = of(lastDayOfMonth(addMonths(newest.period.start, -12)));
  return typeof before === 'string' ? [current] : [before, current];
}

/** A figure of 12 months that was put together here: it has no id, since no publisher gave it. */
function whole(newest: Observation, end: string, value: number): Observation {
  return {
    ...newest,
    id: '',
    period: yearEnding(end),
    value,
    absence: null,
    numerator: null,
    denominator: null,
    halfWidth: null,
    sampleSize: null,
    ranks: [],
  };
}
