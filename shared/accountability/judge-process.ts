import { mean } from 'simple-statistics';
import { periodInText } from '../analysis/compare/period-in-text';
import { pointTypeWords, ruleSetLine } from '../analysis/spc/spc-words';
import { tellingPlaces } from '../analysis/spc/telling-places';
import { longDate } from '../text/dates';
import { formatValue } from '../text/numbers';
import { plural } from '../text/words';
import { towards, type ChangeJudgment } from './change-judgment';
import { changedSide } from './changed-side';
import { processLimits, ruleSet, type ProcessLimits } from './process-limits';
import type { Figure, TestFigures, VerdictInput } from './test-figures';

/**
 * Months or quarters: the points since against process limits (see `processLimits` for which). Better or worse is said where the
 * latest point is flagged on that side or the mean since lies beyond the limit, and only if both the mean since and the latest point
 * also lie on that side of the mean before and of the value that the report gives: a verdict never contradicts its figures.
 */
export function judgeProcess({ test, metric }: VerdictInput, figures: TestFigures): ChangeJudgment {
  const { before, since } = figures;
  const latest = since.at(-1);
  const from = (figures.before[0] ?? figures.known[0])?.period ?? null;
  const given =
    test.baseline === null ? null : { value: test.baseline.value, label: test.baseline.label ?? 'at the inspection' };
  const found = processLimits(figures, given?.value ?? null);
  if (latest === undefined || found.limits === null) {
    const last = before.at(-1);
    const value = last === undefined ? null : { value: last.value, label: periodInText(last.period) };
    return {
      change: 'too-few-points',
      sentence: `${metric.title}: ${sinceWords(since, test.countsFrom)}; ${found.refusal}.`,
      rule: `${ruleSetLine(ruleSet)}, as for any series of months or quarters.`,
      baseline: given ?? value,
      from,
    };
  }
  const { limits } = found;
  const meanSince = mean(since.map(({ value }) => value));
  const meanBefore = limits.meanBefore;
  const references = [meanBefore, given?.value ?? null].filter((reference) => reference !== null);
  const side = changedSide({ limits, references, meanSince, latest: latest.value });
  const places = tellingPlaces(
    references.flatMap((reference) => [[meanSince, reference] as const, [latest.value, reference] as const]),
    metric.decimals,
  );
  const print = (value: number) => formatValue(value, metric.unit, places);
  const earlier = meanBefore === null ? '' : `, against ${print(meanBefore)} over the ${before.length} before`;
  const reported = given === null ? '' : `; the report gives ${print(given.value)} (${given.label})`;
  return {
    change: side === null ? 'no-clear-change' : towards(side, test.direction),
    sentence:
      `${metric.title}: the mean of the ${since.length} figures since ${longDate(test.countsFrom)} is ${print(meanSince)}` +
      `${earlier}${reported}; the latest, ${print(latest.value)} for ${periodInText(latest.period)}, is ` +
      `${flagWords(limits)}${beyondWords(limits, meanSince, side, print)}.`,
    rule: `${ruleSetLine(ruleSet)}: ${limits.why}. ${verdictRule}`,
    baseline:
      given ??
      (meanBefore === null ? null : { value: meanBefore, label: `mean of the ${before.length} figures before` }),
    from,
  };
}

const verdictRule =
  'A change is said where the latest point is flagged or the mean since lies beyond a limit, and the mean since and the latest ' +
  'point both lie on that side of what was before.';

function sinceWords(since: readonly Figure[], countsFrom: string): string {
  const count = since.length;
  return `${count} ${plural(count, 'figure is', 'figures are')} held since ${longDate(countsFrom)}`;
}

function flagWords({ flag, of }: ProcessLimits): string {
  return flag.type === 'common-cause' ? `within ${of}` : `${pointTypeWords(flag)}, by ${of}`;
}

/** Says why a change is told though the latest point is not flagged that way. */
function beyondWords(
  { flag, lower, upper, own }: ProcessLimits,
  meanSince: number,
  side: 'high' | 'low' | null,
  print: (value: number) => string,
): string {
  if (side === null || flag.side === side) {
    return '';
  }
  if (own) {
    return `; the report’s figure lies outside those limits, ${print(lower)} to ${print(upper)}`;
  }
  const limit = side === 'high' ? upper : lower;
  const [where, name] = side === 'high' ? ['above', 'upper'] : ['below', 'lower'];
  return `; the mean since, ${print(meanSince)}, lies ${where} the ${name} limit of ${print(limit)}`;
}
