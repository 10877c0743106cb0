import type { PackBody } from '../pack/pack';
import type { CheckedSentence } from './checked-sentence';
import { checkedSentences } from './checked-sentences';
import type { Draft } from './draft';
import { findingId } from './finding-id';
import type { Known } from './known';
import { narrativeRules, type NarrativeFinding } from './narrative-finding';
import { readSentence } from './read-sentence';
import { breakNote } from './rules/break';
import { changeSize } from './rules/change-size';
import { cycle } from './rules/cycle';
import { direction } from './rules/direction';
import { extreme } from './rules/extreme';
import { countedGradesIn, gradeCount } from './rules/grade-count';
import { ratio } from './rules/ratio';
import { sizeInWords } from './rules/size-in-words';
import { stale } from './rules/stale';
import { typedNumbers } from './rules/typed-numbers';
import { unnamedForce } from './rules/unnamed-force';
import { usualVariation } from './rules/usual-variation';

/** Holds what people typed into a pack against the data: what was found, in the order of the pack. Pure. */
export function checkNarrative(body: Pick<PackBody, 'blocks'>, known: Known): readonly NarrativeFinding[] {
  return body.blocks.flatMap((block) =>
    checkedSentences(block, known.context).flatMap((sentence) => checkSentence(sentence, known)),
  );
}

function checkSentence(sentence: CheckedSentence, known: Known): readonly NarrativeFinding[] {
  const special = [...ratio(sentence), ...gradeCount(sentence, known)];
  const taken = [...special, ...countedGradesIn(sentence)];
  const all = readSentence(sentence, known);
  const free = <T extends { readonly start: number; readonly end: number }>(items: readonly T[]) =>
    items.filter(({ start, end }) => !taken.some((other) => start < other.end && other.start < end));
  const read = { ...all, stated: free(all.stated) };
  const drafts = [
    ...special,
    ...typedNumbers(read, known),
    ...changeSize(read, known),
    ...direction(read),
    ...sizeInWords(read, known),
    ...extreme(read, known),
    ...breakNote(read, known),
    ...unnamedForce(sentence, known),
    ...cycle(sentence, known),
    ...usualVariation(read, known),
    ...stale(read, known),
  ];
  return onceEach(drafts).map((draft) => findingOf(draft, sentence));
}

const rank = ({ rule }: Draft) => narrativeRules.indexOf(rule);

/** The gravest finding of the same words only: what is wrong need not be bound as well. */
function onceEach(drafts: readonly Draft[]): readonly Draft[] {
  return drafts
    .filter(
      (draft) =>
        !drafts.some(
          (other) =>
            other !== draft &&
            overlaps(draft, other) &&
            (rank(other) < rank(draft) ||
              (rank(other) === rank(draft) && drafts.indexOf(other) < drafts.indexOf(draft))),
        ),
    )
    .toSorted((a, b) => a.start - b.start);
}

function overlaps(a: Draft, b: Draft): boolean {
  return a.start < b.end && b.start < a.end;
}

function findingOf({ rule, why, fix, start, end }: Draft, { blockId, field, text }: CheckedSentence): NarrativeFinding {
  const id = findingId([blockId, field, rule, text, String(start), why].join('\n'));
  return { id, blockId, rule, sentence: text, span: { start, end }, why, fix };
}
