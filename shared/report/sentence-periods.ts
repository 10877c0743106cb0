import { parseDay } from '../import/cells/parse-day';
import { parsePeriodCell } from '../import/cells/parse-period-cell';
import type { Period } from '../domain/period/period';
import type { NamedPeriod } from './proposal';

const month = 'January|February|March|April|May|June|July|August|September|October|November|December';
const date = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? )?(?:${month}) \d{4}`;

function between(from: string, to: string): Period | null {
  const [start, end] = [parseDay(from), parseDay(to)];
  return start === null || end === null || start > end ? null : { kind: 'sample', start, end };
}

/** Ways of naming a period, the longest first, each with what its words mean. */
const ways: readonly (readonly [pattern: RegExp, read: (words: string, one: string, two: string) => Period | null])[] =
  [
    [
      new RegExp(String.raw`\b(?:year|12 months|twelve months) (?:ending|ended|up to|to) (?:the )?(${date})`, 'gi'),
      (_, end) => parsePeriodCell(`year ending ${end}`),
    ],
    // "Before" leaves open whether the day itself belongs to it.
    [
      new RegExp(String.raw`\b(?:12|twelve|six|6|three|3) months (?:before|prior to|up to|to) (${date})`, 'gi'),
      () => null,
    ],
    [
      new RegExp(String.raw`\b(?:between |from )?(${date}) (?:and|to|until|–|-) (${date})`, 'gi'),
      (_, from, to) => between(from, to),
    ],
    [new RegExp(String.raw`\b${date}`, 'g'), (words) => parsePeriodCell(words)],
    [/\b(?:financial year )?((?:19|20)\d\d\/\d\d)\b/gi, (_, year) => parsePeriodCell(year)],
    // A plan or cycle ("2022–24"), an Act and a census have a year but no period of counting.
    [
      /(?<![–/-])\b(?<!\bAct )((?:19|20)\d\d)\b(?! (?:Act|Census)\b)(?![–/-]\d)/g,
      (_, year) => parsePeriodCell(`Sample ${year}`),
    ],
  ];

export interface PlacedPeriod extends NamedPeriod {
  readonly start: number;
  readonly end: number;
}

/** The periods that a sentence names, in its order, with their places in it. */
export function sentencePeriods(sentence: string): readonly PlacedPeriod[] {
  const found: PlacedPeriod[] = [];
  for (const [pattern, read] of ways) {
    for (const match of sentence.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ words: match[0], period: read(match[0], match[1] ?? '', match[2] ?? ''), start, end });
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}
