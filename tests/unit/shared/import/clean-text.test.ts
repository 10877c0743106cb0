import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '#shared/import/cells/clean-text';

const spaces = fc.constantFrom(' ', '  ', '\u00a0', '\t', '\r\n', '\u2009', '\u202f', '\ufeff');
const word = fc.stringMatching(/^[!-~£–é]{1,6}$/);

test('whatever spaces stand between, before and after words, one stands between them', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 5 }),
      fc.array(spaces, { minLength: 6, maxLength: 6 }),
      (words, gaps) => {
        const text = words.map((each, index) => each + (gaps[index] ?? ' ')).join('');
        expect(cleanText((gaps[5] ?? '') + text)).toBe(words.join(' '));
      },
    ),
  );
});

test.each([
  ['', ''],
  [' ', ''],
  ['a', 'a'],
  [' a', 'a'],
  ['a ', 'a'],
  ['a  b', 'a b'],
])('cleans %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});
