/** Words that say which way a figure went, each with its opposite of the same form. */
const opposites: readonly (readonly [up: string, down: string])[] = [
  ['rose', 'fell'],
  ['risen', 'fallen'],
  ['rise', 'fall'],
  ['rises', 'falls'],
  ['rising', 'falling'],
  ['increased', 'decreased'],
  ['increase', 'decrease'],
  ['increases', 'decreases'],
  ['increasing', 'decreasing'],
  ['grew', 'shrank'],
  ['grown', 'shrunk'],
  ['climbed', 'dropped'],
  ['up', 'down'],
  ['higher', 'lower'],
  ['went up', 'went down'],
  ['increased', 'reduced'],
  ['increased', 'declined'],
];
const judged: readonly (readonly [good: string, bad: string])[] = [
  ['improved', 'worsened'],
  ['improvement', 'deterioration'],
  ['improving', 'worsening'],
  ['better', 'worse'],
  ['improved', 'deteriorated'],
];

export interface DirectionWord {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** `up` and `down` of the number; `better` and `worse` of what it means. */
  readonly says: 'up' | 'down' | 'better' | 'worse';
  readonly opposite: string;
  /** "Has not risen". */
  readonly negated: boolean;
}

type Said = Pick<DirectionWord, 'says' | 'opposite'>;
const all: ReadonlyMap<string, Said> = new Map<string, Said>([
  ...opposites
    .toReversed()
    .flatMap(([up, down]) => [
      [up, { says: 'up', opposite: down }] as const,
      [down, { says: 'down', opposite: up }] as const,
    ]),
  ...judged
    .toReversed()
    .flatMap(([good, bad]) => [
      [good, { says: 'better', opposite: bad }] as const,
      [bad, { says: 'worse', opposite: good }] as const,
    ]),
]);
const pattern = new RegExp(`\\b(?:${[...all.keys()].toSorted((a, b) => b.length - a.length).join('|')})\\b`, 'gi');

/** The direction words of a text, in their order. "Requires improvement" is a grade and says nothing of the sort. */
export function directionWords(text: string): readonly DirectionWord[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const known = all.get(match[0].toLowerCase());
    const before = text.slice(0, match.index);
    const behind = text.slice(match.index + match[0].length);
    if (known === undefined || /\b(?:requir\w+|areas? for|need\w*|call\w* for|up) $/i.test(before)) return [];
    // "Up to 40", "made up of", "follow up": no movement.
    if (/^(?:up|down)$/i.test(match[0]) && !/^,? (?:from|by|on|\d|£|a |an )/.test(behind)) return [];
    if (/\b(?:no|hardly|neither) (?:\w+ )?$/i.test(before)) return [];
    const negated = /\b(?:not|never) (?:\w+ )?$/i.test(before);
    return [{ ...known, negated, start: match.index, end: match.index + match[0].length, word: match[0] }];
  });
}
