import type { Metric } from '../../domain/metric/metric';
import type { Period } from '../../domain/period/period';
import { formatValue, roundHalfAway } from '../../text/numbers';
import { countWords, plural } from '../../text/words';
import { at } from '../series';
import { weightedMean, type WeightedValue } from '../weighted';
import { usualVolume } from './missing-volume';
import { periodsWithin, rangeLabel, type MonthRange } from './month-range';
import type { ImpliedValue } from './implied-value';
import { impliedWords, missingLabel } from './reconcile-words';
import { weighPeriod, type WeightedSeries } from './weigh-period';

/** A figure that somebody states for a range of months: 87.1% for 2023. */
export interface Claim {
  readonly range: MonthRange;
  readonly value: number;
  /** Places that it is stated to; it may be half of the last place off. */
  readonly decimals: number;
}

export type Reconciliation =
  | ImpliedValue
  /** No month is missing: the claim is held against the weighted average itself. */
  | { readonly kind: 'checked'; readonly computed: number; readonly agrees: boolean; readonly sentence: string }
  | { readonly kind: 'refused'; readonly sentence: string };

interface KnownMonth extends WeightedValue {
  readonly period: Period;
}

type ClaimedMetric = Pick<Metric, 'title' | 'unit' | 'decimals'>;

/**
 * What the months without a figure would have to be for a claim to hold. Two things are not known: where in its last place the
 * claim was rounded (87.1 is 87.05 to 87.15), and the missing months' volumes, which are taken where `volumes` holds them and
 * otherwise supposed usual (see `usualVolume`). Norfolk's 87.1% for 2023 against January to September implies 88.6% to 89.4% for
 * October to December. Known months count as exact: their own roundings mostly cancel.
 *
 * @throws RangeError when a month of the range is no `YYYY-MM`
 */
export function reconcileClaim(data: WeightedSeries, metric: ClaimedMetric, claim: Claim): Reconciliation {
  const label = rangeLabel(claim.range);
  const stated = `${metric.title}: ${formatValue(claim.value, metric.unit, claim.decimals)} for ${label}`;
  const refuse = (why: string): Reconciliation => ({
    kind: 'refused',
    sentence: `${stated} cannot be checked: ${why}.`,
  });
  const periods = periodsWithin(claim.range, 'month') ?? [];
  const held = periods.map((period) => ({ period, pair: weighPeriod(data, period, metric.unit) }));
  const missing = held.filter(({ pair }) => pair === null).map(({ period }) => period);
  const known = held.flatMap(({ period, pair }) => (pair === null ? [] : [{ period, ...pair }]));
  const weighed = known.flatMap(({ period, n, p }) => (n === null ? [] : [{ period, n, p }]));
  const average = weightedMean(weighed);
  if (average === null || weighed.length < known.length) {
    return refuse(known.length === 0 ? 'no month of it is held' : 'months are held without their volumes');
  }
  if (missing.length === 0) {
    return checked(average, known.length, stated, claim, metric);
  }
  const volume = volumeOf(missing, weighed, data);
  if (volume === null) {
    return refuse(`too few months are held to say what ${missingLabel(missing)} may have had`);
  }
  const base = weighed.reduce((sum, { n }) => sum + n, 0);
  const half = halfOfLastPlace(claim);
  const needed = [claim.value - half, claim.value + half].flatMap((value) =>
    [volume.low, volume.high].map((rest) => value + ((value - average) * base) / rest),
  );
  const [low, high] = [Math.min(...needed), Math.max(...needed)];
  const plausible = high >= 0 && (metric.unit !== 'percent' || low <= 100);
  const beyondKnown = beyond(low, high, weighed);
  const implied = { low, high, volume, missing, known: known.length, plausible, beyondKnown };
  return { kind: 'implied', ...implied, sentence: `${stated} ${impliedWords(implied, metric)}.` };
}

/** At most half of the claim's last place apart, the ends included: a publisher may round a half either way. */
function checked(
  computed: number,
  known: number,
  stated: string,
  claim: Claim,
  { unit, decimals }: ClaimedMetric,
): Reconciliation {
  const agrees = roundHalfAway(Math.abs(computed - claim.value) - halfOfLastPlace(claim), 9) <= 0;
  const held = `the ${countWords(known)} ${plural(known, 'month', 'months')} held`;
  const value = formatValue(computed, unit, Math.max(claim.decimals, decimals));
  const sentence = `${stated} ${agrees ? 'agrees with' : 'does not agree with'} ${held}, which give ${value}.`;
  return { kind: 'checked', computed, agrees, sentence };
}

function halfOfLastPlace({ decimals }: Claim): number {
  return 0.5 * 10 ** -decimals;
}

function beyond(low: number, high: number, known: readonly KnownMonth[]): ImpliedValue['beyondKnown'] {
  const highest = known.reduce((best, next) => (next.p > best.p ? next : best));
  const lowest = known.reduce((best, next) => (next.p < best.p ? next : best));
  if (low > highest.p) {
    return { side: 'above', extreme: highest.p, period: highest.period };
  }
  return high < lowest.p ? { side: 'below', extreme: lowest.p, period: lowest.period } : null;
}

/** Of all missing months together; null where too little is known to suppose one. */
function volumeOf(
  missing: readonly Period[],
  known: readonly WeightedValue[],
  { volumes }: WeightedSeries,
): ImpliedValue['volume'] | null {
  const published = missing.map((period) => (volumes === null ? null : (at(volumes, period)?.value ?? null)));
  const usual = usualVolume(known.map(({ n }) => n));
  if (usual === null && published.includes(null)) {
    return null;
  }
  const total = (side: 'low' | 'high') => published.reduce<number>((sum, n) => sum + (n ?? usual?.[side] ?? 0), 0);
  return total('low') > 0 ? { low: total('low'), high: total('high') } : null;
}
