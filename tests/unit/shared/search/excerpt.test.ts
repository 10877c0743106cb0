import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '#shared/search/excerpt';

const long =
  'The force has a backlog of digital examinations that has fallen in the last year, but more than two hundred devices still wait for the unit that looks through them.';

test('a short text is shown whole', () => {
  expect(excerpt('  Calls answered\nin time. ', 'time')).toBe('Calls answered in time.');
});

test('a long text is cut between words around the one that was found', () => {
  expect(excerpt(long, 'backlog')).toBe(
    'The force has a backlog of digital examinations that has fallen in the last year, …',
  );
  expect(excerpt(long, 'devices')).toBe(
    '… but more than two hundred devices still wait for the unit that looks through them.',
  );
});

test('whatever the text, the word is in its excerpt', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,40}$/), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(words, fc.nat(), (all, at) => {
      const word = all[at % all.length] ?? '';
      expect(excerpt(all.join(' '), word)).toContain(word);
    }),
  );
});
