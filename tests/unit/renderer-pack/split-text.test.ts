import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitText } from '../../../renderer/pack/split-text';

const sentence = (letter: string, length: number) => `${letter.toUpperCase()}${letter.repeat(length - 2)}.`;

it('parts a long text after a sentence, with enough on either side', () => {
  const text = [sentence('a', 150), sentence('b', 150), sentence('c', 200)].join(' ');
  expect(splitText(text, 200)).toEqual([[sentence('a', 150), sentence('b', 150)].join(' '), sentence('c', 200)]);
  expect(splitText(text, 400)).toEqual([text]);
});

it('loses nothing, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 900 }), fc.nat(500), (text, least) => {
      const parts = splitText(text, least);
      expect(parts.length).toBeLessThanOrEqual(2);
      expect(parts.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      if (parts.length === 2) expect(parts[0]?.length).toBeGreaterThanOrEqual(least);
    }),
  );
});
