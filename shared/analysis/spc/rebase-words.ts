import { periodLabel } from '../../domain/period/period-labels';
import { monthsBetween } from '../../text/dates';
import { formatValue } from '../../text/numbers';
import { midSentence } from '../../text/words';
import { sameVerdict } from './rebase-sensitivity';
import type { AssuranceIcon, RebaseOutcome, RebaseSensitivity, SpcPoint } from './spc';
import { type SpcMetric, type SpcTarget, targetName, variationLabels } from './spc-words';
import { tellingPlaces } from './telling-places';

/**
 * Whether a rebase decides the verdict, in one sentence: "One month's shift of this rebase changes the verdict on the 90%
 * standard: from December 2022 (upper limit 90.13%) hit and miss; from January 2023 (upper limit 89.86%) consistently fails."
 * Of the shifted rebases only those that change the verdict are named.
 *
 * @param points the series that the sensitivity was taken from
 */
export function rebaseSensitivityWords(
  sensitivity: RebaseSensitivity,
  points: readonly SpcPoint[],
  metric: SpcMetric,
  target: SpcTarget | null,
): string {
  const { asDecided, earlier, later } = sensitivity;
  const shifted = [earlier, later].filter((outcome) => outcome !== null);
  const changed = shifted.filter((outcome) => !sameVerdict(outcome, asDecided));
  if (shifted.length === 0) {
    return 'This rebase has no free point beside it, so a shift could not be tried.';
  }
  const step = stepWords([asDecided, ...shifted], points);
  if (changed.length === 0) {
    const way = shifted.length === 2 ? 'either way' : earlier === null ? 'later' : 'earlier';
    return `${step} shift of this rebase ${way} does not change the verdict.`;
  }
  const told = [asDecided, ...changed].toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const assured = changed.some(({ assurance }) => assurance !== asDecided.assurance);
  const varied = changed.some(({ variation }) => variation !== asDecided.variation);
  const parts = told.map((outcome) => {
    const limit = assured && target !== null ? ` (${limitWords(outcome, target, metric)})` : '';
    const verdict = [
      assured ? assuranceWords[outcome.assurance] : '',
      varied ? midSentence(variationLabels[outcome.variation]) : '',
    ];
    return `from ${label(outcome.at, points)}${limit} ${verdict.filter((part) => part !== '').join(', ')}`;
  });
  const on = assured && target !== null ? ` on the ${targetName(target, metric)}` : '';
  return `${step} shift of this rebase changes the verdict${on}: ${parts.join('; ')}.`;
}

/** "One month's" where the shifted rebases are months next to each other, else "One point's". */
function stepWords(outcomes: readonly RebaseOutcome[], points: readonly SpcPoint[]): string {
  const [decided, ...others] = outcomes.map(({ at }) => at);
  const months = points.every(({ period }) => period.kind === 'month');
  const near = others.every((at) => Math.abs(monthsBetween(decided ?? at, at)) === 1);
  return months && near ? "One month's" : "One point's";
}

/** The limit that lies nearest the target decides the verdict. */
function limitWords({ lower, upper }: RebaseOutcome, { value }: SpcTarget, { unit, decimals }: SpcMetric): string {
  const [name, limit] =
    Math.abs(upper - value) <= Math.abs(lower - value) ? ['upper limit', upper] : ['lower limit', lower];
  const places = tellingPlaces([[limit, value]], decimals + 1);
  return `${name} ${formatValue(limit, unit, places)}`;
}

function label(at: string, points: readonly SpcPoint[]): string {
  const point = points.find(({ period }) => period.start === at);
  return point === undefined ? at : periodLabel(point.period);
}

const assuranceWords: Readonly<Record<AssuranceIcon, string>> = {
  pass: 'consistently meets',
  fail: 'consistently fails',
  'hit-and-miss': 'hit and miss',
  none: 'no verdict',
};
