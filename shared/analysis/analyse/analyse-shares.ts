import type { Metric } from '../../domain/metric/metric';
import type { Observation } from '../../domain/observation/observation';
import { plainPChartRefusal, pPrime, type PeriodShare } from '../spc/p-prime';
import { given } from './analysis';
import type { Analysis } from './analysis';

/**
 * The P′ chart of a share, and why a plain p-chart is not offered.
 *
 * @param refusal why the series stands on no chart at all; null where it can
 */
export function analyseShares(
  { unit }: Pick<Metric, 'unit'>,
  series: readonly Observation[],
  refusal: string | null,
): Pick<Analysis, 'pPrime' | 'pChartRefusal'> {
  if (unit !== 'percent') return none('Only a share of a number has a P′ chart.');
  if (refusal !== null) return none(refusal);
  const valued = series.filter(({ value }) => value !== null);
  const shares = valued.flatMap((observation) => shareOf(observation) ?? []);
  if (shares.length < valued.length) {
    const without = valued.length - shares.length;
    return none(
      `A P′ chart needs what each percentage is a share of; ${without === 1 ? 'one figure is' : `${without} figures are`} held without it.`,
    );
  }
  return {
    pPrime: given(pPrime(shares), 'A P′ chart needs at least two figures.'),
    pChartRefusal: plainPChartRefusal(shares),
  };
}

function none(refusal: string): Pick<Analysis, 'pPrime' | 'pChartRefusal'> {
  return { pPrime: { value: null, refusal }, pChartRefusal: null };
}

/** The published numerator where there is one; otherwise the percentage of its denominator, which need be no whole number. */
function shareOf({ period, value, numerator, denominator }: Observation): PeriodShare | null {
  if (value === null || denominator === null || denominator <= 0) return null;
  const share = numerator ?? (value * denominator) / 100;
  return share >= 0 && share <= denominator ? { period, numerator: share, denominator } : null;
}
