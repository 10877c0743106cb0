import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnedRows } from '#shared/return-form/returned-rows';
import { about, headings, sheetRow } from './form-fixture';

const rows = [headings, ...about.findings.map((finding) => sheetRow(finding, { 'What was done': 'Work.' }))];
const places = headings.map((_, index) => index);
const pick = (kept: readonly number[]) => rows.map((row) => kept.map((index) => row[index] ?? ''));

describe('columns', () => {
  it('that were deleted are named, whichever they are', () => {
    fc.assert(
      fc.property(fc.subarray(places, { minLength: 1 }), (deleted) => {
        const found = returnedRows({ rows: pick(places.filter((place) => !deleted.includes(place))) });
        if (!('fault' in found)) throw new Error('It was not caught.');
        for (const place of places) {
          expect(found.fault.includes(`“${headings[place] ?? ''}”`)).toBe(deleted.includes(place));
        }
      }),
    );
  });

  it('are found in any order, below rows that somebody put above them', () => {
    const plain = returnedRows({ rows });
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (order) => {
        expect(returnedRows({ rows: pick(order) })).toEqual(plain);
      }),
    );
    const moved = returnedRows({ rows: [['For the superintendent'], [], ...rows] });
    expect('fault' in moved ? moved.fault : moved.map(({ line }) => line)).toEqual([4, 5, 6, 7]);
  });

  it('that are there twice are refused', () => {
    const twice = returnedRows({ rows: rows.map((row) => [...row, row[5] ?? '']) });
    expect(twice).toMatchObject({ fault: expect.stringMatching(/“New status” more than once/) });
  });
});
