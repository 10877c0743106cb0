import type { CheckedSentence } from './checked-sentence';
import { boundAt } from './checked-sentence';
import { changeOf } from './change-of';
import type { Mention, MentionUnit } from './mention';
import { isNoFigure } from './no-figure';

const pattern =
  /(?<![\p{L}\d.,/–:-])(?<sign>[+−-]?)(?<pound>£?)(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?<places>\.\d+)?(?![\d/:]|[.,]\d|-\p{L})(?<unit>%|(?: |\u00a0)?per ?cent\b|(?: |\u00a0)?(?:pp|ppts?|pts?)\b|(?: |\u00a0)(?:percentage )?points?\b|(?: |\u00a0)seconds?\b|(?:st|nd|rd|th)\b|(?:k|m|bn)\b| (?:million|billion)\b)?(?!\p{L})/gu;
const percentPoints = /^%? ?(?:percentage )?points?\b/;
const loosely =
  /\b(?:about|around|approximately|roughly|some|almost|nearly|close to|just (?:over|under)|more than|over|at least|fewer than|less than|under|up to|well over)(?: a total of)? $/i;

const atMost = /\b(?:fewer than|less than|under|up to|at most|(?:no|not) more than|below)(?: a total of)? $/i;
const atLeast = /\b(?:more than|over|at least|above|well over|no fewer than)(?: a total of)? $/i;

/** The numbers that were typed in a sentence and state a figure: no dates, no names, no places to look something up. */
export function findMentions(sentence: CheckedSentence): readonly Mention[] {
  return ranged(sentence.text, mentionsIn(sentence));
}

/** "Between 84 and 88 per cent": the first takes the unit of the second, and whole numbers are bounds, not figures. */
function ranged(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, index) => {
    const [before, next] = [mentions[index - 1], mentions[index + 1]];
    if (next !== undefined && isRange(text, mention, next)) {
      const unit = mention.unit === 'amount' ? next.unit : mention.unit;
      return mention.decimals > 0 ? { ...mention, unit } : { ...mention, unit, rounded: true, bound: 'least' };
    }
    const ends = before !== undefined && isRange(text, before, mention) && mention.decimals === 0;
    return ends ? { ...mention, rounded: true, bound: 'most' } : mention;
  });
}

function isRange(text: string, first: Mention, second: Mention): boolean {
  return /\bbetween $/i.test(text.slice(0, first.start)) && text.slice(first.end, second.start) === ' and ';
}

function mentionsIn(sentence: CheckedSentence): readonly Mention[] {
  return [...sentence.text.matchAll(pattern)].flatMap((match): Mention[] => {
    const { sign = '', pound = '', whole = '', places = '', unit = '' } = match.groups ?? {};
    const start = match.index;
    const digitsEnd = start + match[0].length - unit.length;
    const end = start + match[0].length;
    const value = Number(`${whole.replaceAll(',', '')}${places}`);
    if (boundAt(sentence, start, end) !== null) return [];
    if (isNoFigure(sentence, { start, end, digitsEnd, digits: `${whole}${places}`, unit: unit.trim() })) return [];
    const scale = { k: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 }[unit.trim()] ?? 1;
    return [
      {
        start,
        end,
        digitsEnd,
        value: value * scale,
        decimals: scale === 1 ? Math.max(0, places.length - 1) : 0,
        unit: unitOf(unit, pound),
        rounded: scale !== 1 || loosely.test(sentence.text.slice(Math.max(0, start - 30), start)),
        bound: boundOf(sentence.text.slice(Math.max(0, start - 30), start)),
        change: sign === '' ? changeOf(sentence.text, start, end) : sign === '+' ? 'up' : 'down',
      },
    ];
  });
}

function boundOf(before: string): Mention['bound'] {
  if (atMost.test(before)) return 'most';
  return atLeast.test(before) ? 'least' : null;
}

function unitOf(unit: string, pound: string): MentionUnit {
  const words = unit.replaceAll('\u00a0', ' ').trim();
  if (pound !== '') return 'currency';
  if (/^(?:pp|pts?)|point/.test(words) || percentPoints.test(words)) return 'points';
  if (/^(?:%|per)/.test(words)) return 'percent';
  if (words.startsWith('second')) return 'seconds';
  return /^(?:st|nd|rd|th)$/.test(words) ? 'rank' : 'amount';
}
