import { describe, expect, test } from 'vitest';
import { findingsSearch } from '../../../renderer/features/findings/findings-search';
import { metricsSearch } from '../../../renderer/features/metrics/metrics-search';
import { sortingOf, sortParamsOf } from '../../../renderer/lib/sorting-param';

describe('what the address says', () => {
  test('keeps what it knows and leaves out the rest', () => {
    expect(
      findingsSearch({
        q: '49 of 82',
        kind: 'main-finding',
        tone: 'loud',
        group: 'area',
        sort: 'nothing',
        desc: true,
        x: 1,
      }),
    ).toEqual({ q: '49 of 82', kind: 'main-finding', group: 'area', desc: true });
  });

  test('reads a number that was typed as text', () => {
    expect(metricsSearch({ q: 999 })).toEqual({ q: '999' });
  });

  test('says nothing for a bare or broken address', () => {
    expect(findingsSearch({})).toEqual({});
    expect(findingsSearch({ q: '', area: {}, closed: 'Area', desc: 'no' })).toEqual({});
    expect(findingsSearch({ closed: ['Investigating crime', 3, null] })).toEqual({
      closed: ['Investigating crime', '3'],
    });
  });

  test('turns a sorted column into parameters and back', () => {
    const columns = ['title', 'latest'] as const;
    expect(sortParamsOf([{ id: 'latest', desc: true }], columns)).toEqual({ sort: 'latest', desc: true });
    expect(sortParamsOf([], columns)).toEqual({ sort: undefined, desc: undefined });
    expect(sortParamsOf([{ id: 'other', desc: true }], columns)).toEqual({ sort: undefined, desc: undefined });
    expect(sortingOf({ sort: 'latest', desc: true })).toEqual([{ id: 'latest', desc: true }]);
    expect(sortingOf({})).toEqual([]);
  });
});
