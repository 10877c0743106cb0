import { plainText } from '#shared/pack/plain-text';
import { richText, type RichText } from '#shared/pack/rich-text';
import { writtenParagraphs } from '#shared/pack/written-paragraphs';
import { formatNumber } from '#shared/text/numbers';

/** What a short text may hold; a text without it has lists and the room of a whole block. */
export interface TextShape {
  /** In characters. */
  readonly longest: number;
  /** Where each paragraph is one of several things, such as an option. */
  readonly mostParagraphs?: number;
}

/** Why a text cannot be stored as it is, in one sentence; null where it can. */
export function textTrouble(text: RichText, shape: TextShape | undefined): string | null {
  if (!richText.safeParse(text).success)
    return 'This text is too long for one block: move a part of it to another block.';
  if (shape === undefined) return null;
  const { longest, mostParagraphs } = shape;
  const over = plainText(text).length - longest;
  if (over > 0)
    return `This is too long by ${formatNumber(over, 0)} characters: shorten it, or move a part to a text of its own.`;
  if (mostParagraphs !== undefined && writtenParagraphs(text).length > mostParagraphs)
    return `There can be ${mostParagraphs} at most: put two lines together, or leave one out.`;
  return null;
}
