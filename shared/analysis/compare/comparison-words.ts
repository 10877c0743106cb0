import type { Metric } from '../../domain/metric/metric';
import type { Observation } from '../../domain/observation/observation';
import { decimalPlaces, formatInterval, formatNumber, formatValue } from '../../text/numbers';
import type { FigureComparison } from './compare-figure';
import { periodInText } from './period-in-text';
import { shownDecimals } from './shown-decimals';
import { sizeWords } from './size-words';

type WordedMetric = Pick<Metric, 'title' | 'unit' | 'decimals'>;

/**
 * A comparison in one plain sentence: "Residential burglary fell from 1,312 to 1,241 (5%) between the 12 months to June 2022 and the
 * 12 months to June 2023; this is within usual variation." Verb, size and verdict come from the comparison alone, so they cannot
 * contradict it. It says what rose and what fell and never whether that is good: the tone of the change does.
 *
 * @param sourceTitle named at the end; null leaves it to the page
 */
export function comparisonSentence(
  comparison: FigureComparison,
  metric: WordedMetric,
  sourceTitle: string | null = null,
): string {
  const source = sourceTitle === null ? '' : ` (source: ${sourceTitle})`;
  return `${metric.title} ${body(comparison, metric)}${chanceClause(comparison)}${breakClause(comparison)}${source}.`;
}

/**
 * The same for a table's cell: "5% decrease (−71), within usual variation", "no change (−2), within usual variation", "22.6 percentage
 * point increase ± 6.9, more than chance would explain". A refusal is worded in full.
 */
export function comparisonLabel({ change, chance }: FigureComparison, metric: Pick<Metric, 'decimals'>): string {
  const { words, differenceText, kind } = change;
  const hidden = differenceText === null || change.difference === 0;
  const margin =
    kind === 'points' && chance?.interval?.halfWidth != null
      ? ` ± ${formatNumber(chance.interval.halfWidth, metric.decimals)}`
      : '';
  // "No change, more than chance would explain" would confuse: the sentence has room to explain it, a cell has not.
  const verdict = chance === null || (kind === 'none' && (chance.beyondChance || change.difference === 0));
  return `${words}${margin}${hidden ? '' : ` (${differenceText})`}${verdict ? '' : `, ${chance.words}`}`;
}

/**
 * The same as the second part of a sentence that has said the figure: ", 11.1 percentage points higher than a year earlier", ", against
 * 15 a year earlier, more than chance would explain". Empty where it is refused.
 */
export function yearEarlierClause(comparison: FigureComparison, metric: Pick<Metric, 'unit' | 'decimals'>): string {
  const { change, chance, earlier } = comparison;
  if (change.kind === 'refused') return '';
  const verdict = chance === null || change.kind === 'none' ? '' : `, ${chance.words}`;
  return `, ${againstYearEarlier(comparison, metric, earlier?.value ?? 0)}${verdict}${breakClause(comparison)}`;
}

function againstYearEarlier(
  comparison: FigureComparison,
  { unit, decimals }: Pick<Metric, 'unit' | 'decimals'>,
  earlier: number,
): string {
  const { change } = comparison;
  if (change.kind === 'withheld') return `against ${formatValue(earlier, unit, decimals)} a year earlier`;
  if (change.kind === 'none')
    return change.difference === 0 ? 'the same as a year earlier' : 'no change on a year earlier when rounded';
  const side = (change.difference ?? 0) > 0 ? 'higher' : 'lower';
  return `${sizeWords(comparison, unit, decimals)} ${side} than a year earlier`;
}

function body(comparison: FigureComparison, metric: WordedMetric): string {
  const { current, earlier, change, against } = comparison;
  if (current.value === null) {
    const why = current.absence === null ? '' : ` (${current.absence})`;
    return `has no figure for ${periodInText(current.period)}${why}`;
  }
  if (earlier === null || earlier.value === null || change.kind === 'refused') {
    const value = figure(current, metric, metric.decimals);
    return `stood at ${value} for ${periodInText(current.period)}; ${change.words}`;
  }
  const still = change.kind === 'none';
  const decimals = shownDecimals(current.value, earlier.value, metric.decimals, !still);
  const [from, to] = [figure(earlier, metric, decimals), figure(current, metric, decimals)];
  const base = periodInText(earlier.period);
  const periods = `between ${against === 'baseline' ? `the baseline (${base})` : base} and ${periodInText(current.period)}`;
  if (!still) {
    const verb = (change.difference ?? 0) > 0 ? 'rose' : 'fell';
    return `${verb} from ${from} to ${to} (${sizeWords(comparison, metric.unit, decimals)}) ${periods}`;
  }
  if (from === to) {
    return `showed no change, at ${to}, ${periods}`;
  }
  const difference = change.differenceText === null || change.difference === 0 ? '' : ` (${change.differenceText})`;
  return `showed no change${difference}, from ${from} to ${to}, ${periods}`;
}

/** A value as published: with its interval, or with the numbers that a share is of. */
function figure(observation: Observation, { unit }: WordedMetric, decimals: number): string {
  const { numerator, denominator, halfWidth } = observation;
  const value = observation.value ?? 0;
  if (halfWidth !== null) {
    return formatInterval(value, halfWidth, unit, Math.max(decimals, decimalPlaces(halfWidth)));
  }
  const text = formatValue(value, unit, decimals);
  const share = unit === 'percent' && numerator !== null && denominator !== null;
  return share ? `${text} (${formatNumber(numerator, 0)} of ${formatNumber(denominator, 0)})` : text;
}

function chanceClause({ change, chance }: FigureComparison): string {
  if (chance === null || (change.kind === 'none' && change.difference === 0)) {
    return '';
  }
  const small = change.kind === 'none' && chance.beyondChance ? 'small as it is, ' : '';
  return `; ${small}this is ${chance.words}`;
}

function breakClause({ breaks }: FigureComparison): string {
  const notes = breaks.map(({ note }) => note.replace(/\.$/, ''));
  return notes.length === 0 ? '' : `; the comparison crosses a break in the series (${notes.join('; ')})`;
}
