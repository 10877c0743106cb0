import { parseNumberWord } from '../number-words';
import { noParts, placeOf, type FigureMatch, type FindFigures } from './figure-match';
import { durationSource } from './units';

const fractions: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};
const small = '(?:one|two|three|four|five|six|seven|eight|nine)';
/** What a share of it cannot be: "half of the year" tells a time. */
const ofTime = String.raw`(?! (?:the |that |this |each |every )?(?:${durationSource}|19\d\d|20\d\d|financial|calendar|day|week|month|year))`;

const ofFraction = new RegExp(
  String.raw`\b(?:(?<top>a|an|${small})[ -](?<bottom>third|quarter|fifth|sixth|eighth|tenth)s?|(?<half>half))(?: of\b${ofTime}| (?=the (?!${durationSource})[a-z]+))`,
  'gi',
);
const oneIn = new RegExp(
  String.raw`\b(?<part>${small}|\d{1,2}) in (?:every |each )?(?<whole>${small}|ten|twelve|twenty|\d{1,3})\b(?![\d.,/%]|-| (?:${durationSource}|per ?cent))`,
  'gi',
);

/** A rounded word of speech is told as a whole percentage; the words stay beside it. */
function shareOf(match: RegExpMatchArray, part: number | null, whole: number | null): FigureMatch[] {
  if (part === null || whole === null || part === 0 || part >= whole) return [];
  const place = placeOf(match);
  const words = place.words.replace(/ of$/i, '');
  const value = Math.round((100 * part) / whole);
  const end = place.start + words.length;
  return [{ ...noParts, ...place, words, end, kind: 'percent', unit: 'percent', value, confidence: 'likely' }];
}

/** "a third of victims", "three quarters of cases", "half of the calls", "two in five officers": shares told in words. */
export const findShares: FindFigures = (sentence) => [
  ...[...sentence.matchAll(ofFraction)].flatMap((match) => {
    const { top, bottom, half } = match.groups ?? {};
    if (half !== undefined) return shareOf(match, 1, 2);
    const part = /^an?$/i.test(top ?? '') ? 1 : parseNumberWord(top ?? '');
    return shareOf(match, part, fractions[(bottom ?? '').toLowerCase()] ?? null);
  }),
  ...[...sentence.matchAll(oneIn)].flatMap((match) =>
    shareOf(match, parseNumberWord(match.groups?.['part'] ?? ''), parseNumberWord(match.groups?.['whole'] ?? '')),
  ),
];
