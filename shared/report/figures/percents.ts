import { digitsSource, numberSource, parseNumberWord } from '../number-words';
import { noParts, placeOf, type FigureMatch, type FindFigures } from './figure-match';
import { percentSource } from './units';

const interval = String.raw`(?: ?\(?(?:with (?:a |an )?(?:95${percentSource} )?confidence interval of )?(?:\+ ?\/ ?[-−–]|±) ?(?<half>\d+(?:\.\d+)?)${percentSource}?\)?)`;
const parts = String.raw`(?: ?\((?<part>[\d,]+)(?: out)? of (?<whole>[\d,]+)\))`;
const pattern = new RegExp(
  String.raw`(?<value>${digitsSource}|${numberSource})${percentSource}(?:${interval}|${parts})?`,
  'gi',
);

/** "87.1 percent", "22%", "70.4 percent (with a confidence interval of +/- 2.5 percent)", "10.2 percent (119 of 1,167)". */
export const findPercents: FindFigures = (sentence) =>
  [...sentence.matchAll(pattern)].flatMap((match): FigureMatch[] => {
    const { value = '', half, part, whole } = match.groups ?? {};
    const number = parseNumberWord(value);
    if (number === null) return [];
    const [numerator, denominator] = [parseNumberWord(part ?? ''), parseNumberWord(whole ?? '')];
    const fits = numerator !== null && denominator !== null && denominator > 0 && numerator <= denominator;
    return [
      {
        ...noParts,
        ...placeOf(match),
        kind: 'percent',
        unit: 'percent',
        value: number,
        halfWidth: half === undefined ? null : Number(half),
        numerator: fits ? numerator : null,
        denominator: fits ? denominator : null,
      },
    ];
  });
