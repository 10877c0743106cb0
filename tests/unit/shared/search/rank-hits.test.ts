import { expect, test } from 'vitest';
import { rankHits } from '#shared/search/rank-hits';
import type { Searchable } from '#shared/search/search';
import { searchWords } from '#shared/search/search-words';

const record = (change: Partial<Searchable>): Searchable => ({
  kind: 'metric',
  id: 'id',
  title: 'Residential burglary',
  alias: 'Burglary',
  text: 'Homes only.',
  ...change,
});
const titles = (records: readonly Searchable[], typed: string) =>
  rankHits(records, searchWords(typed), 10).map(({ title }) => title);

test('the start of a name comes before the start of a word in it, that before the other name, and that before the text', () => {
  const records = [
    record({ title: 'In the text', alias: '', text: 'about robbery' }),
    record({ title: 'In the other name', alias: 'Robbery' }),
    record({ title: 'Personal robbery' }),
    record({ title: 'Robbery' }),
  ];
  expect(titles(records, 'rob')).toEqual(['Robbery', 'Personal robbery', 'In the other name', 'In the text']);
});

test('every word must stand somewhere, in any order', () => {
  const records = [record({}), record({ title: 'Burglary of shops' })];
  expect(titles(records, 'burglary residential')).toEqual(['Residential burglary']);
  expect(titles(records, 'BURGLARY')).toHaveLength(2);
  expect(titles(records, 'burglary cyber')).toEqual([]);
  expect(titles(records, '   ')).toEqual([]);
});

test('equal hits stand in the order of their kinds, then of their names', () => {
  const records = [
    record({ kind: 'source', title: 'Crime b' }),
    record({ kind: 'finding', title: 'Crime z' }),
    record({ kind: 'finding', title: 'Crime a' }),
  ];
  expect(titles(records, 'crime')).toEqual(['Crime a', 'Crime z', 'Crime b']);
});

test('what was found in the text is shown with it, and else the other name', () => {
  const [inText] = rankHits([record({})], searchWords('homes'), 10);
  expect(inText?.detail).toBe('Homes only.');
  const [named] = rankHits([record({})], searchWords('residential'), 10);
  expect(named?.detail).toBe('Burglary');
});
