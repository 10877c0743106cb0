import { z } from 'zod';
import { plainText } from '../plain-text';
import { richText, richTextOf } from '../rich-text';

/** What earlier versions stored as plain words: a paragraph for each line, or for each of several texts. */
function fromPlain(stored: unknown): unknown {
  if (typeof stored === 'string') return richTextOf(stored.split('\n'));
  return Array.isArray(stored) ? richTextOf(stored.map(String)) : stored;
}

/**
 * A short text of a block that can state figures: paragraphs without lists.
 * @param longest in characters, figures not counted
 */
export function writtenText(longest: number) {
  return z.preprocess(
    fromPlain,
    richText
      .refine((text) => text.content.every(({ type }) => type === 'paragraph'), 'Write paragraphs, not lists.')
      .refine((text) => plainText(text).length <= longest, `Write at most ${longest} characters.`),
  );
}
