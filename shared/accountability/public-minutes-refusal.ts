import { sensitiveWords } from '../pack/public/sensitive-words';
import { textsIn, wordsIn } from '../pack/public/words-in';
import type { ResolvedPack } from '../pack/resolved';

/**
 * Why public minutes cannot be made of a record: a text of theirs says that it is sensitive. By the same rule as the public edition of a
 * pack. Null where they can.
 */
export function publicMinutesRefusal({ title, office, head, foot, blocks }: ResolvedPack): string | null {
  const places = [
    ...sensitiveWords(textsIn([title, office, head, foot])).map(
      (words) => `the title or the head of the pages says “${words}”`,
    ),
    ...blocks.flatMap((block) =>
      sensitiveWords(wordsIn(block)).map(
        (words) => `${'heading' in block ? `“${block.heading}”` : 'the cover'} says “${words}”`,
      ),
    ),
  ];
  return places.length === 0
    ? null
    : `There can be no public minutes: ${places.join('; ')}. Mark the item as private, or change the words.`;
}
