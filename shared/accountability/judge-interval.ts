import { beyondChanceWords } from '../analysis/chance';
import { periodInText } from '../analysis/compare/period-in-text';
import { publishedDifference } from '../analysis/intervals/difference';
import { tellingPlaces } from '../analysis/spc/telling-places';
import { decimalPlaces, formatInterval, formatNumber, formatSigned } from '../text/numbers';
import { midSentence } from '../text/words';
import { towards, type ChangeJudgment } from './change-judgment';
import type { Figure, TestBaseline, VerdictInput } from './test-figures';

const rule =
  'Interval of the difference of two published estimates: both have a published interval, and the half width of their difference ' +
  'is the root of the sum of squares. A difference whose interval leaves out 0 is more than chance would explain.';

/** Two published estimates: stop and search grounds 66.5 ± 5.5 and 89.1 ± 4.2 differ by +22.6 ± 6.9. */
export function judgeInterval(
  { test, metric }: VerdictInput,
  baseline: TestBaseline,
  current: Figure & { readonly halfWidth: number },
): ChangeJudgment {
  const difference = publishedDifference(current, baseline);
  if (difference === null || difference.halfWidth === null) {
    throw new RangeError('Both estimates need a half width.');
  }
  const { unit } = metric;
  const both = [current.value, current.halfWidth, baseline.value, baseline.halfWidth ?? 0];
  const places = Math.max(metric.decimals, ...both.map(decimalPlaces));
  const now = formatInterval(current.value, current.halfWidth, unit, places);
  const then = formatInterval(baseline.value, baseline.halfWidth ?? 0, unit, places);
  // Where one end of the interval all but touches 0, a rounded half width would contradict the verdict.
  const telling = tellingPlaces([[Math.abs(difference.difference), difference.halfWidth]], places);
  const size = `${formatSigned(difference.difference, telling)} ± ${formatNumber(difference.halfWidth, telling)}`;
  const points = unit === 'percent' ? ' percentage points' : '';
  const against = baseline.figure === null ? `(${midSentence(baseline.label)})` : `for ${baseline.label}`;
  return {
    change: difference.beyondChance
      ? towards(difference.difference > 0 ? 'high' : 'low', test.direction)
      : 'no-clear-change',
    sentence:
      `${metric.title}: ${now} for ${periodInText(current.period)}, against ${then} ${against}; the difference of ` +
      `${size}${points} is ${beyondChanceWords(difference.beyondChance)}.`,
    rule,
    baseline: { value: baseline.value, label: baseline.label },
    from: baseline.figure?.period ?? null,
  };
}
