import { expect, it } from 'vitest';
import { sensitiveWords } from '#shared/pack/public/sensitive-words';

it.each([
  'OFFICIAL-SENSITIVE',
  'official sensitive',
  'Official – Sensitive',
  'OFFICIAL\u2011SENSITIVE',
  'OFFICIAL_SENSITIVE',
  'OFFICIAL: SENSITIVE',
  'Offi\u00ADcial-Sen\u200Bsitive',
  'ＯＦＦＩＣＩＡＬ－ＳＥＮＳＩＴＩＶＥ',
  'officialsensitive',
])('finds the marking as “%s”', (claim) => {
  expect(sensitiveWords([`From a paper marked ${claim}, of May.`])).toEqual([
    expect.stringMatching(/^From a paper marked .+, of May\.$/),
  ]);
});

it.each([
  'The figures are official. Sensitive matters come later.',
  'An official, sensitive to cost, objected.',
  'OFFICIAL',
  'A sensitive matter for officials',
])('takes “%s” for no marking', (text) => {
  expect(sensitiveWords([text])).toEqual([]);
});

it('tells the words around it, once, cut between words', () => {
  const text = `${'many words before this one '.repeat(4)}OFFICIAL-SENSITIVE${' and many after it'.repeat(5)}`;
  const [found] = sensitiveWords([text, text]);
  expect(sensitiveWords([text, text])).toHaveLength(1);
  expect(found).toMatch(/^… .*OFFICIAL-SENSITIVE.* …$/);
});
