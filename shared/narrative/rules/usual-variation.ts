import { boundAt } from '../checked-sentence';
import { addSentence, words, type Draft } from '../draft';
import type { Known } from '../known';
import type { ReadSentence } from '../read-sentence';
import { wordsAround } from '../match-mention';
import { comparedIn, comparisonOfPair, type Compared } from './compared';

const claims =
  /\b(?:improved|improvement|improving|better|worse|worsened|worsening|deteriorat\w+|significant(?:ly)?|success(?:ful)?|progress|marked(?:ly)?|sharp(?:ly)?)\b/gi;
const told = /\bwithin usual variation\b|\bno clear change\b|\bchance\b|\bhardly\b|\bnot (?:a )?(?:clear|significant)/i;

/** Better or worse is claimed of a change that is no more than chance would explain. */
export function usualVariation(read: ReadSentence, known: Known): readonly Draft[] {
  const { sentence, pairs, stated } = read;
  const { text } = sentence;
  const behind = sentence.block.indexOf(text) + text.length;
  if (told.test(`${text} ${sentence.block.slice(behind, behind + 90)}`)) return [];
  const claim = [...text.matchAll(claims)].find(
    ({ index, 0: word }) =>
      boundAt(sentence, index, index + word.length) === null &&
      !isName(text, index) &&
      !/\b(?:requir\w+|areas? for|need\w*|not|no|without|little|call\w* for|plans? (?:for|to)|to) (?:\w+ )?$/i.test(
        text.slice(0, index),
      ),
  );
  if (claim === undefined) return [];
  const compared = claimed(read, known, [
    ...pairs.flatMap((pair) => comparisonOfPair(pair, known) ?? []),
    ...stated.flatMap(({ comparison, metric }) =>
      comparison === null || metric === null
        ? []
        : [{ comparison, metric, against: comparison.against, isLatest: true }],
    ),
  ]);
  const chance = compared?.comparison.chance;
  if (compared === null || chance == null || chance.beyondChance) return [];
  const { metric, comparison } = compared;
  const [start, end] = [claim.index, claim.index + claim[0].length];
  return [
    {
      rule: 'usual-variation',
      start,
      end,
      why: `“${claim[0]}” claims more than the figures bear: ${metric.title}, ${comparison.change.words}, is within usual variation.`,
      fix: addSentence(sentence, 'Add that it is within usual variation', [words('This is within usual variation.')]),
    },
  ];
}

/** A capital within a sentence is part of a name: "the Policing Improvement Board" claims nothing. */
function isName(text: string, index: number): boolean {
  return index > 0 && /^\p{Lu}/u.test(text.slice(index));
}

/** What the sentence sets against each other itself; where it gives no two figures, the year's change of the one metric it names. */
function claimed(read: ReadSentence, { names, ...known }: Known, given: readonly Compared[]): Compared | null {
  const [first] = given;
  if (first !== undefined) return first;
  const { sentence } = read;
  const [id, other] = names.named(wordsAround(sentence).sentence, 0.9);
  if (id === undefined || other !== undefined) return null;
  const yearly = comparedIn(read, { names, ...known }).filter(
    ({ metric, against }) => metric.id === id && against === 'year-earlier',
  );
  return yearly[0] ?? null;
}
