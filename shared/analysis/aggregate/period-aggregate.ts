import type { Metric } from '../../domain/metric/metric';
import { periodLabel } from '../../domain/period/period-labels';
import type { Period } from '../../domain/period/period';
import { formatValue } from '../../text/numbers';
import { countWords, listWords, plural } from '../../text/words';
import { simpleMean, weightedMean } from '../weighted';
import { periodsWithin, rangeLabel, type MonthRange } from './month-range';
import { weighPeriod, type WeightedSeries } from './weigh-period';

export interface PeriodAverage {
  readonly kind: 'average';
  /** "2022", "2022/23", "January to September 2023". */
  readonly label: string;
  /** Sum of n × p over the sum of n, unrounded, in the metric's unit: the figure of the whole range. */
  readonly weighted: number;
  /** Mean of the periods' values, for the note only: it is not the figure of the range. */
  readonly simple: number;
  /** How many periods were averaged. */
  readonly n: number;
  /** Sum of the weights. */
  readonly volume: number;
  /** The figures that are averaged and those that weigh them, oldest first. */
  readonly observationIds: readonly string[];
  /** Says that the simple mean differs where it does as printed; else null. */
  readonly note: string | null;
}

export interface AverageRefusal {
  readonly kind: 'refused';
  readonly label: string;
  /** One sentence that says why, and the same in a few words for a table that names metric and range. */
  readonly reason: string;
  readonly why: string;
  /** Periods of the range without a value. */
  readonly missing: readonly Period[];
  /** Periods that have a value and nothing to weigh it by. */
  readonly unweighted: readonly Period[];
}

/** More than this are counted instead of listed. */
const mostListed = 6;

/**
 * The weighted average of a metric over whole months or quarters, or a refusal: with a month missing or without volumes there is no
 * figure of the range. Counts and money are added up, not averaged; rolling years overlap; samples follow no calendar.
 *
 * @throws RangeError when a month of the range is no `YYYY-MM`
 */
export function averageOverRange(
  data: WeightedSeries,
  metric: Pick<Metric, 'title' | 'unit' | 'decimals' | 'periodKind'>,
  range: MonthRange,
): PeriodAverage | AverageRefusal {
  const label = rangeLabel(range);
  const refuse = (
    why: string,
    missing: readonly Period[] = [],
    unweighted: readonly Period[] = [],
  ): AverageRefusal => ({
    kind: 'refused',
    label,
    reason: `${metric.title} is not averaged over ${label}: ${why}.`,
    why,
    missing,
    unweighted,
  });
  const kind = metric.periodKind;
  if (metric.unit === 'count' || metric.unit === 'currency') {
    return refuse(`${metric.unit === 'count' ? 'counts are' : 'money is'} added up, not averaged`);
  }
  if (kind !== 'month' && kind !== 'quarter') {
    return refuse('only figures of months or quarters can be put together');
  }
  const periods = periodsWithin(range, kind);
  if (periods === null) {
    return refuse(`it is not made of whole ${kind}s`);
  }
  const weighed = periods.map((period) => ({ period, pair: weighPeriod(data, period, metric.unit) }));
  const missing = weighed.filter(({ pair }) => pair === null).map(({ period }) => period);
  if (missing.length > 0) {
    return refuse(`no figure for ${named(missing, periods.length, kind)}`, missing);
  }
  const unweighted = weighed.filter(({ pair }) => pair?.n == null).map(({ period }) => period);
  if (unweighted.length > 0) {
    return refuse(`nothing to weigh by for ${named(unweighted, periods.length, kind)}`, [], unweighted);
  }
  const pairs = weighed.flatMap(({ pair }) => (pair?.n == null ? [] : [{ ...pair, n: pair.n }]));
  const weighted = weightedMean(pairs);
  const simple = simpleMean(pairs.map(({ p }) => p));
  if (weighted === null || simple === null) {
    return refuse('its volumes are all 0');
  }
  const volume = pairs.reduce((sum, { n }) => sum + n, 0);
  return {
    kind: 'average',
    label,
    weighted,
    simple,
    n: pairs.length,
    volume,
    observationIds: pairs.flatMap(({ observationIds }) => observationIds),
    note: note(weighted, simple, metric),
  };
}

function note(
  weighted: number,
  simple: number,
  { unit, decimals, periodKind }: Pick<Metric, 'unit' | 'decimals' | 'periodKind'>,
): string | null {
  const [own, other] = [weighted, simple].map((value) => formatValue(value, unit, decimals)) as [string, string];
  return own === other
    ? null
    : `Weighted by volume: ${own}. The plain mean of the ${periodKind}s is ${other}, because it counts quiet and busy ${periodKind}s alike.`;
}

/** "October 2023 and November 2023", or "7 of 12 months" where they are many. */
function named(periods: readonly Period[], of: number, kind: 'month' | 'quarter'): string {
  return periods.length > mostListed
    ? `${countWords(periods.length)} of ${countWords(of)} ${plural(of, kind, `${kind}s`)}`
    : listWords(periods.map(periodLabel));
}
