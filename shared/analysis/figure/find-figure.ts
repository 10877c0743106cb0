import type { Metric } from '../../domain/metric/metric';
import type { Observation } from '../../domain/observation/observation';
import { periodLabel, yearEarlier } from '../../domain/period/period-labels';
import type { Period } from '../../domain/period/period';
import { at, currentSeries, latest, latestValue } from '../series';
import type { FoundFigure } from './found-figure';
import { latestTwelveMonths } from './latest-twelve-months';

export type WantedPeriod =
  | { readonly kind: 'latest' | 'year-before' | 'latest-12-months' }
  | { readonly kind: 'fixed'; readonly period: Period };

/**
 * The figure that words such as "latest" or "12 months to June 2023" mean.
 *
 * @param observations of the metric for one force; any order, vintages and kinds of period
 * @returns the figure, or in a few words why there is none
 */
export function findFigure(
  metric: Pick<Metric, 'title' | 'unit' | 'decimals' | 'periodKind'>,
  observations: readonly Observation[],
  wanted: WantedPeriod,
): FoundFigure | string {
  const own = currentSeries(observations.filter(({ period }) => period.kind === metric.periodKind));
  if (wanted.kind === 'fixed') {
    const { period } = wanted;
    const found = at(observations, period);
    if (found === null) return `no figure is held for ${periodLabel(period)}`;
    return published(
      found,
      observations.filter((other) => other.period.kind === period.kind),
    );
  }
  if (wanted.kind === 'latest-12-months') return latestTwelveMonths(metric, observations);
  // Where no period has a number, the newest says why.
  const newest = latestValue(own) ?? latest(own);
  if (newest === null) return 'no figure is held';
  if (wanted.kind === 'latest') return published(newest, own);
  const earlier = yearEarlier(newest.period);
  const found = earlier === null ? null : at(own, earlier);
  if (found !== null) return published(found, own);
  return earlier === null
    ? 'samples have no regular period a year before'
    : `no figure is held for ${periodLabel(earlier)}`;
}

function published(observation: Observation, series: readonly Observation[]): FoundFigure {
  return { observation, behind: [observation], series };
}
