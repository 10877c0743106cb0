import { deadlineIn } from './deadline';
import { findDurations, findMoney, findRatios } from './figures/amounts';
import { findChanges, findRanges } from './figures/changes';
import { findCounts } from './figures/counts';
import type { FigureMatch, FindFigures } from './figures/figure-match';
import { findPartsOfWhole } from './figures/parts-of-whole';
import { findPercents } from './figures/percents';
import { findShares } from './figures/shares';
import type { NamedPeriod, ProposedFigure } from './proposal';
import { sentencePeriods } from './sentence-periods';

/** The fuller meaning first: what it takes, the plainer ones leave alone. */
const finders: readonly FindFigures[] = [
  findChanges,
  findRanges,
  findPercents,
  findPartsOfWhole,
  findShares,
  findMoney,
  findRatios,
  findDurations,
  findCounts,
];

const standard =
  /\b(?:(?:standards?|targets?|guidelines?|guidance|limit|threshold|benchmark)\b[^,;:]{0,25}|(?:no more than|should(?:n[’']t| not)?)\b[^,;:]{0,60})$/i;
const others =
  /\b(?:compared (?:to|with)|average(?: [a-z]+ (?:rate|ratio))? (?:of|is|was)|national(?:ly)?|other forces)\b[^,;]{0,50}(?<! and )$/i;
const ofOthers = /\b(?:average|England and Wales|other forces|national(?:ly)?|most similar|all forces)\b/i;
const earlier =
  /\b(?:(?:previous|last|earlier) (?:inspections?|reviews?|audits?|reports?)|when we (?:last )?(?:found|inspected|reviewed)|previously|(?:previous|year before|last) year)\b[^.;]*$/i;

/** How many characters in front of a figure are looked at for what it is set up as. */
const wordsBefore = 300;
/** What is longer is no sentence: a table or a list that lost its lines, where no figure could be told its meaning. */
const longestSentence = 3000;

/** What the words around a figure set it up as. */
function roleOf(sentence: string, { start, end }: FigureMatch): ProposedFigure['role'] {
  const before = sentence.slice(Math.max(0, start - wordsBefore), start);
  const clause = sentence.slice(Math.max(0, start - 60), end + 60);
  if (earlier.test(before)) return 'earlier';
  if (standard.test(before)) return 'standard';
  return others.test(before) && ofOthers.test(clause) ? 'others' : 'value';
}

const qualifiers =
  /\b(about|around|approximately|roughly|some|almost|nearly|close to|just (?:over|under)|more than|over|at least|fewer than|less than|under|up to)(?: a total of)? $/i;

export interface SentenceFigure
  extends Omit<FigureMatch, 'start' | 'end'>, Pick<ProposedFigure, 'role' | 'qualifier' | 'periods'> {}

/** "Within six months, the force should …" sets a time and measures nothing. */
function deadlineOf(sentence: string): readonly { readonly start: number; readonly end: number }[] {
  const words = /\bshould\b/i.test(sentence) && /\bwithin\b/i.test(sentence) ? deadlineIn(sentence)?.words : undefined;
  if (words === undefined) return [];
  const start = sentence.indexOf(words);
  return [{ start, end: start + words.length }];
}

/** A figure with its place in the sentence. */
export interface PlacedFigure extends SentenceFigure, Pick<FigureMatch, 'start' | 'end'> {}

/** Every figure of a sentence once, in its order, with its meaning; dates and years are periods and no figures. */
export function figuresOf(sentence: string): readonly SentenceFigure[] {
  return placedFigures(sentence).map(({ start: _start, end: _end, ...figure }) => figure);
}

/** As `figuresOf`, each with where it stands. */
export function placedFigures(sentence: string): readonly PlacedFigure[] {
  if (sentence.length > longestSentence) return [];
  // Most sentences have none.
  if (
    !/\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|one in)\b/i.test(
      sentence,
    )
  )
    return [];
  const placed = sentencePeriods(sentence);
  const taken: { readonly start: number; readonly end: number }[] = [...placed, ...deadlineOf(sentence)];
  const found: FigureMatch[] = [];
  for (const find of finders) {
    for (const match of find(sentence)) {
      if (taken.some(({ start, end }) => match.start < end && start < match.end)) continue;
      taken.push(match);
      found.push(match);
    }
  }
  const periods: readonly NamedPeriod[] = placed.map(({ words, period }) => ({ words, period }));
  return found
    .toSorted((one, other) => one.start - other.start)
    .map((match) => {
      const qualifier =
        qualifiers.exec(sentence.slice(Math.max(0, match.start - 40), match.start))?.[1]?.toLowerCase() ?? null;
      return { ...match, role: roleOf(sentence, match), qualifier, periods };
    });
}
