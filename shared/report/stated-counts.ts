import { countSource, parseNumberWord } from './number-words';
import type { StatedThing } from './proposal';

export interface StatedNumber {
  readonly thing: StatedThing;
  readonly stated: number;
  readonly words: string;
}

const n = String.raw`(?<n>${countSource})`;
const force = String.raw`[^.;]{0,60}?`;

const ways: readonly (readonly [pattern: RegExp, thing: StatedThing])[] = [
  // "how good X is in ten areas of policing", "inspected ten areas"
  [new RegExp(String.raw`\bhow (?:good|well|effective)${force} (?:in|across|at) ${n} areas\b`, 'i'), 'areas'],
  [new RegExp(String.raw`\b(?:inspected|assessed|looked at)${force} ${n} areas\b`, 'i'), 'areas'],
  [
    new RegExp(
      String.raw`\bgraded? judge?ments? (?:in|for|on|across) (?:${countSource}) of (?:these|the|those) ${n}\b`,
      'i',
    ),
    'areas',
  ],
  // "graded judgments in nine of these ten", "graded X’s performance across nine areas", "and graded nine", "nine areas were graded"
  [new RegExp(String.raw`\bgraded? judge?ments? (?:in|for|on|across) ${n}\b`, 'i'), 'graded-areas'],
  [
    new RegExp(String.raw`\b(?:we )?graded${force}(?:performance )?(?:across|in) ${n} (?:areas|of)\b`, 'i'),
    'graded-areas',
  ],
  [new RegExp(String.raw`\band graded ${n}\b`, 'i'), 'graded-areas'],
  [
    new RegExp(
      String.raw`\b${n} (?:of (?:these|the|those) )?(?:areas|\w+)(?: of policing)?,? (?:were|are|have been|that we|we) graded\b`,
      'i',
    ),
    'graded-areas',
  ],
  [new RegExp(String.raw`\bthe ${n} areas of policing graded\b`, 'i'), 'graded-areas'],
  [new RegExp(String.raw`${n} (?:new )?areas? for improvement\b`, 'i'), 'areas-for-improvement'],
  [new RegExp(String.raw`${n} (?:new |accelerated )?causes? (?:of|for) concern\b`, 'i'), 'causes-of-concern'],
  [new RegExp(String.raw`${n} (?:new )?recommendations?\b`, 'i'), 'recommendations'],
];

/** The counts that a sentence states of the report itself; the counts of an earlier report are none of them. */
export function statedIn(sentence: string): readonly StatedNumber[] {
  if (/\b(?:previous|last|earlier|since our) (?:inspection|report)|\bstill open\b|\bremain(?:s|ing)?\b/i.test(sentence))
    return [];
  const found: StatedNumber[] = [];
  for (const [pattern, thing] of ways) {
    const match = pattern.exec(sentence);
    const stated = parseNumberWord(match?.groups?.['n'] ?? '');
    if (match === null || stated === null || found.some((other) => other.thing === thing)) continue;
    found.push({ thing, stated, words: match[0] });
  }
  return found;
}
