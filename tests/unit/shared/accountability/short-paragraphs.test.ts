import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortParagraphs } from '#shared/accountability/short-paragraphs';

test('keeps lines as paragraphs, and leaves empty ones out', () => {
  expect(shortParagraphs('One.\n\n Two. \n')).toEqual(['One.', 'Two.']);
  expect(shortParagraphs('')).toEqual([]);
});

test('splits what is too long at the end of a sentence', () => {
  const sentence = `${'word '.repeat(200).trim()}.`;
  expect(shortParagraphs(`${sentence} ${sentence}`)).toEqual([sentence, sentence]);
});

test('loses no word, and no paragraph is too long', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 6000, unit: fc.constantFrom('a', 'b', ' ', '. ', '\n', 'é') }), (text) => {
      const paragraphs = shortParagraphs(text);
      expect(paragraphs.every((paragraph) => paragraph.length <= 1800 && paragraph !== '')).toBe(true);
      expect(paragraphs.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
