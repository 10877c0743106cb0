import type { Period } from '../domain/period/period';
import { roundHalfAway } from '../text/numbers';
import type { CheckedSentence } from './checked-sentence';
import { forceMeant } from './force-meant';
import type { Known } from './known';
import type { Mention } from './mention';
import { tellingWords } from './metric-names';
import type { StoredValue } from './stored-value';
import { fits } from './value-index';

/** The words around a number, the nearer ones apart. */
export interface Around {
  readonly sentence: ReadonlySet<string>;
  readonly wider: ReadonlySet<string>;
}

export function wordsAround({ text, before, heading }: CheckedSentence): Around {
  return { sentence: tellingWords(text), wider: tellingWords(`${text} ${before.slice(-300)} ${heading}`) };
}

/** How well the words around a number name what a stored one is, from 0 to 1. */
export function nameScore({ metricId, about }: StoredValue, { sentence, wider }: Around, { names }: Known): number {
  const score = (words: ReadonlySet<string>) =>
    metricId === null ? [...about].filter((word) => words.has(word)).length / 5 : names.score(metricId, words);
  return Math.min(1, Math.max(score(sentence), 0.6 * score(wider)));
}

/** Whether a sentence that names periods means this one. Null where it names none. */
export function periodFits(period: Period | undefined, { periods }: Pick<CheckedSentence, 'periods'>): boolean | null {
  const named = periods.flatMap((placed) => (placed.period === null ? [] : [placed.period]));
  if (named.length === 0 || period === undefined) return null;
  return named.some(({ kind, start, end }) =>
    kind === 'year-ending' ? period.end === end : period.end >= start && period.end <= end,
  );
}

export interface Match {
  readonly stored: StoredValue;
  readonly score: number;
  /** Both parts of "49 of 82" are in the sentence. */
  readonly paired: boolean;
}

/**
 * The stored number that a typed one states: of those written like it the one that the words around name best. Null where none is
 * named well enough: a short number stands for many things, a long one hardly for two.
 */
export function matchMention(mention: Mention, sentence: CheckedSentence, known: Known): Match | null {
  const around = wordsAround(sentence);
  const behind = /^ (?:out )?of (?:the )?(\d+)\b/.exec(sentence.text.slice(mention.end));
  const front = /(\d+) (?:out )?of (?:the )?$/.exec(sentence.text.slice(0, mention.start));
  const partner = behind?.[1] ?? front?.[1];
  const others = new Set((sentence.text.match(/\d{2,}/g) ?? []).map(Number));
  const forceId = forceMeant(sentence.text, mention, known);
  const candidates = (mention.rounded ? nearTo(mention, around, known) : known.values.like(mention)).filter(
    (stored) => stored.forceId === forceId && (stored.saidBy === null || stored.saidBy.test(sentence.text)),
  );
  const best = candidates
    .map((stored) => {
      const named = nameScore(stored, around, known);
      const period = periodFits(stored.observation?.period, sentence);
      // "49 of 82", or "of 82 cases … in 49", where both numbers are too large to meet by accident.
      const { pair } = stored;
      const paired =
        pair !== null && (pair === Number(partner) || (pair >= 20 && stored.value >= 20 && others.has(pair)));
      const exact = roundHalfAway(stored.value, mention.decimals) === stored.value ? 0.2 : 0;
      const standing = stored.revised ? -0.5 : 0;
      const bindable = stored.ref === null ? -0.1 : 0.1;
      const whole = isNamedWhole(stored.observation?.period, sentence) ? 0.3 : 0;
      const isLatest = stored.ref !== null && 'period' in stored.ref && stored.ref.period.kind === 'latest' ? 0.15 : 0;
      const score =
        2 * named +
        whole +
        (period === null ? 0 : period ? 0.8 : -0.4) +
        (paired ? 2 : 0) +
        exact +
        standing +
        bindable +
        isLatest;
      return { stored, score, paired, named: paired ? 1 : named, period };
    })
    .toSorted((a, b) => b.score - a.score)[0];
  if (best === undefined) return null;
  return best.named >= leastName(mention, best.period === true) ? best : null;
}

/** Whether a period is all of one that the sentence names: "in 2023" is rather the year than one of its months. */
function isNamedWhole(period: Period | undefined, { periods }: CheckedSentence): boolean {
  return periods.some((named) => named.period?.start === period?.start && named.period?.end === period?.end);
}

/** How well a number must be named to be taken for a stored one: the more digits, the less. */
function leastName({ value, decimals, unit }: Mention, inPeriod: boolean): number {
  const digits = String(Math.round(value * 10 ** decimals)).length;
  if (digits >= 4) return 0;
  if (unit === 'amount' && value <= 12 && decimals === 0) return 0.5;
  if (digits === 3) return inPeriod ? 0.1 : 0.2;
  return inPeriod ? 0.25 : 0.35;
}

/** For "about 2,000": what is named and lies within a twentieth. */
function nearTo(mention: Mention, around: Around, { names, values }: Known): readonly StoredValue[] {
  return names
    .named(around.wider, 0.4)
    .flatMap((id) => values.ofMetric(id))
    .filter(
      (stored) =>
        fits(mention.unit, stored.unit) && Math.abs(stored.value - mention.value) <= Math.abs(mention.value) * 0.05,
    );
}
