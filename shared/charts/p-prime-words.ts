import type { PPrimeResult } from '../analysis/spc/p-prime';
import type { Metric, Target } from '../domain/metric/metric';
import { targetText } from '../pack/chart-model';
import { standingLabels } from '../text/labels';
import { formatNumber, formatValue } from '../text/numbers';
import { listWords, plural } from '../text/words';
import { spanWords } from './xmr-words';

export interface PPrimeWordsInput {
  readonly metric: Pick<Metric, 'title' | 'unit' | 'decimals' | 'direction' | 'periodKind'>;
  readonly force: string;
  readonly result: PPrimeResult;
  readonly target: Pick<Target, 'value' | 'standing'> | null;
}

/** "6 of 23 points lie outside: July 2022 to …"; that none does is said too. */
export function outsideWords({ points }: Pick<PPrimeResult, 'points'>): string {
  const outside = points.filter((point) => point.outside !== null);
  const all = `${formatNumber(points.length, 0)} ${plural(points.length, 'point', 'points')}`;
  if (outside.length === 0) return `None of ${all} lies outside its limits`;
  return `${formatNumber(outside.length, 0)} of ${all} ${plural(outside.length, 'lies', 'lie')} outside ${plural(outside.length, 'its', 'their')} limits`;
}

/** The text alternative of a P′ chart, made from the data alone. */
export function pPrimeAlt({ metric, force, result, target }: PPrimeWordsInput): string {
  const { points, centre } = result;
  const sides = (['high', 'low'] as const).flatMap((side) => {
    const those = points.filter((point) => point.outside === side);
    const where = side === 'high' ? 'above the upper limit' : 'below the lower limit';
    return those.length === 0 ? [] : [`${where}: ${listWords(those.map((point) => spanWords([point])))}`];
  });
  const parts = [
    `${metric.title}, ${force}: P′ chart of ${formatNumber(points.length, 0)} points, ${spanWords(points)}.`,
    `Mean ${formatValue(centre, metric.unit, metric.decimals + 1)}.`,
    `${outsideWords(result)}${sides.length === 0 ? '' : `; ${sides.join('; ')}`}.`,
    target === null ? '' : `The ${standingLabels[target.standing]} is ${targetText(target, metric)}.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** What the chart is and what its limits rest on, by name: Laney 2002. */
export function pPrimeCaption({ metric, force, result }: PPrimeWordsInput): string {
  const beyond = result.points.some(({ lower, upper }) => lower < 0 || upper > 100);
  const parts = [
    `P′ chart (Laney) of ${metric.title}, ${force}, ${spanWords(result.points)}.`,
    `The band is what is usual; its limits follow the number behind each percentage and are ${formatNumber(result.sigmaZ, 1)} times as wide as chance alone would make them (sigma Z).`,
    beyond ? 'A limit beyond 0% or 100% cannot be crossed.' : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
