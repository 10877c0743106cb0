import { numberSource, parseNumberWord } from '../number-words';
import { noParts, placeOf, type FigureMatch, type FindFigures } from './figure-match';
import { durationSource, parseMoney, unitOf } from './units';

function simple(
  pattern: RegExp,
  kind: FigureMatch['kind'],
  read: (match: RegExpExecArray) => Pick<FigureMatch, 'value' | 'unit'> | null,
): FindFigures {
  return (sentence) =>
    [...sentence.matchAll(pattern)].flatMap((match): FigureMatch[] => {
      const found = read(match);
      return found === null ? [] : [{ ...noParts, ...placeOf(match), kind, ...found }];
    });
}

/** "£224m", "£241,850 per 1,000 population". */
export const findMoney = simple(
  /£[\d,]+(?:\.\d+)?(?: ?(?:k|m|bn|million|billion)\b)?(?: per (?:1,000|head)[a-z ]*?(?:population|people|households)?\b)?/gi,
  'money',
  (match) => {
    const value = parseMoney(match[0].replace(/ per .*$/, ''));
    return value === null ? null : { value, unit: 'currency' };
  },
);

/** "4.7 times more likely", "a rate of 1.4", "a ratio of 3 to 1" gives 3. */
export const findRatios = simple(
  new RegExp(
    String.raw`(?<n>${numberSource}) times\b(?= (?:more|less|as|the|higher|lower|across))|\b(?:rate|ratio) of (?<m>${numberSource})(?! ?%| per| [a-z]+ (?:a|per)\b)`,
    'gi',
  ),
  'ratio',
  (match) => {
    const value = parseNumberWord(match.groups?.['n'] ?? match.groups?.['m'] ?? '');
    return value === null ? null : { value, unit: 'ratio' };
  },
);

/** "22 days", "10 seconds", "15-week", "two-year". */
export const findDurations = simple(
  new RegExp(
    String.raw`(?<![\d.,£/])(?<n>\d[\d,]*(?:\.\d+)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)(?: |-)(?<unit>${durationSource})(?! (?:ending|ended))`,
    'gi',
  ),
  'duration',
  (match) => {
    const value = parseNumberWord(match.groups?.['n'] ?? '');
    return value === null ? null : { value, unit: unitOf(match.groups?.['unit'] ?? '') };
  },
);
