import { describe, expect, it } from 'vitest';
import { countWords, listWords, midSentence, plural, sentenceCase } from '#shared/text/words';

describe('words', () => {
  it('joins lists', () => {
    expect(listWords([])).toBe('');
    expect(listWords(['a'])).toBe('a');
    expect(listWords(['a', 'b'])).toBe('a and b');
    expect(listWords(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('counts in words up to twelve', () => {
    expect([0, 1, 12, 13, 1234].map(countWords)).toEqual(['no', 'one', 'twelve', '13', '1,234']);
  });

  it('sets titles into sentences', () => {
    expect(sentenceCase('four adequate')).toBe('Four adequate');
    expect(midSentence('Residential burglary')).toBe('residential burglary');
    expect(midSentence('Actual Bodily Harm')).toBe('Actual Bodily Harm');
    expect(midSentence('GBH')).toBe('GBH');
    expect(sentenceCase('')).toBe('');
  });

  it('chooses the number of a word', () => {
    expect([0, 1, 2].map((n) => plural(n, 'month', 'months'))).toEqual(['months', 'month', 'months']);
  });
});
