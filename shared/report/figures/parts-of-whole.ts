import { numberSource, parseNumberWord } from '../number-words';
import type { Confidence } from '../proposal';
import { noParts, placeOf, type FigureMatch, type FindFigures } from './figure-match';

const noun = String.raw`(?: [a-z-]+){0,2}?`;
const n = numberSource;

/** Ways of saying how many of how many; a looser way is a likely one. */
const ways: readonly (readonly [pattern: RegExp, confidence: Confidence])[] = [
  // "49 of 82", "96 of the 99 calls", "25 cases out of 42", "two out of every three"
  [
    new RegExp(
      String.raw`(?<part>${n})${noun} (?:out )?of (?:(?:the|all|every|our|a total of) )?(?<whole>${n})(?!${String.raw` ?%| per ?cent`})`,
      'gi',
    ),
    'certain',
  ],
  // "out of 82 cases, only 49", "of the 70 calls reviewed, 12"
  [
    new RegExp(
      String.raw`\b(?:out )?of (?:the |these )?(?<whole>${n})(?: [^,.;]{1,80})?, (?:only |just )?(?<part>${n})\b`,
      'gi',
    ),
    'likely',
  ],
  // "38 crimes were found and all 38"
  [
    new RegExp(String.raw`(?<whole>${n}) [^.;]{3,80}?\b(?:and|,) all (?:of the )?(?<part>\k<whole>)\b`, 'gi'),
    'certain',
  ],
  // "eleven crimes were seen, but only five"
  [new RegExp(String.raw`(?<whole>${n}) [^.;]{3,80}?,? but only (?<part>${n})\b`, 'gi'), 'likely'],
];

/** "49 of 82", "19 out of 20", "44 crimes were found and all 44", "identified ten …, but only six". */
export const findPartsOfWhole: FindFigures = (sentence) =>
  ways.flatMap(([pattern, confidence]) =>
    [...sentence.matchAll(pattern)].flatMap((match): FigureMatch[] => {
      const numerator = parseNumberWord(match.groups?.['part'] ?? '');
      const denominator = parseNumberWord(match.groups?.['whole'] ?? '');
      if (numerator === null || denominator === null || numerator > denominator) return [];
      const kind = 'part-of-whole';
      return [
        { ...noParts, ...placeOf(match), kind, unit: 'count', value: numerator, numerator, denominator, confidence },
      ];
    }),
  );
