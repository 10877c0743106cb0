import { numberSource, parseNumberWord } from '../number-words';
import { noParts, placeOf, type FigureMatch, type FindFigures } from './figure-match';
import { durationSource, parseMoney, percentSource, unitOf } from './units';

const unit = String.raw`(?:${percentSource}| ${durationSource}| times\b)`;
const money = String.raw`£[\d,]+(?:\.\d+)?(?: ?(?:k|m|bn|million|billion)\b)?`;
const amount = (name: string) => String.raw`(?<${name}>${money}|${numberSource})(?<${name}Unit>${unit})?`;
const moved =
  '(?:reduced|fallen|fell|decreased|declined|dropped|increased|risen|rose|grown|grew|improved|worsened|lengthened|shortened|gone (?:up|down)|went (?:up|down)|come down|doubled|halved|cut)';

const ways: readonly RegExp[] = [
  // "from 29 to 36"
  new RegExp(
    String.raw`\bfrom (?:about |around |nearly |almost )?${amount('from')}(?: [a-z-]+){0,4}? to (?:about |around |just |nearly |almost )?${amount('to')}`,
    'gi',
  ),
  // "a backlog of 259 cases has reduced to 236"
  new RegExp(
    String.raw`(?<!from )${amount('from')}[^.;]{0,80}?\b${moved} to (?:about |around |just )?${amount('to')}`,
    'gi',
  ),
  // "fell to 12 percent from 15 percent"
  new RegExp(String.raw`\b${moved} to ${amount('to')}(?: [a-z-]+){0,4}? from ${amount('from')}`, 'gi'),
];
const between = new RegExp(
  String.raw`\bbetween ${amount('from')} and ${amount('to')}(?: (?:percent|${durationSource}))?`,
  'gi',
);

function valueOf(text: string): number | null {
  return text.startsWith('£') ? parseMoney(text) : parseNumberWord(text);
}

function read(match: RegExpExecArray, kind: 'change' | 'range', sentence: string): FigureMatch[] {
  const { from = '', to = '', fromUnit, toUnit } = match.groups ?? {};
  const [first, second] = [valueOf(from), valueOf(to)];
  if (first === null || second === null) return [];
  const behind = sentence
    .slice(match.index + match[0].length - (kind === 'range' ? 12 : 0))
    .match(new RegExp(`${durationSource}`))?.[0];
  const named = toUnit ?? fromUnit ?? (kind === 'range' ? behind : undefined);
  const found = to.startsWith('£') ? 'currency' : unitOf(named ?? '');
  return [{ ...noParts, ...placeOf(match), kind, unit: found, value: second, from: first }];
}

/** "from 29 to 36", "a backlog of 259 cases has reduced to 236", "to 12 percent from 15 percent": the later value and the earlier. */
export const findChanges: FindFigures = (sentence) =>
  ways.flatMap((way) => [...sentence.matchAll(way)].flatMap((match) => read(match, 'change', sentence)));

/** "between eight and nine months": the upper end and the lower. */
export const findRanges: FindFigures = (sentence) =>
  [...sentence.matchAll(between)].flatMap((match) => read(match, 'range', sentence));
