import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownDecimals } from '#shared/analysis/compare/shown-decimals';
import { roundHalfAway } from '#shared/text/numbers';

it.each([
  [78, 77, 0, true, 0],
  [87.1, 76, 1, true, 1],
  [77.4, 76.6, 0, true, 1],
  [77.6, 76.4, 0, true, 1],
  [77.8, 77.4, 0, false, 1],
  [200 / 3, 100 / 3, 0, true, 0],
  [5.24, 5.21, 1, true, 2],
])('%d against %d', (current, previous, from, mustDiffer, decimals) => {
  expect(shownDecimals(current, previous, from, mustDiffer)).toBe(decimals);
});

it('never turns the order of two figures about', () => {
  const value = fc.integer({ min: 0, max: 10_000_000 }).map((n) => n / 1000);
  fc.assert(
    fc.property(value, value, fc.integer({ min: 0, max: 3 }), (a, b, from) => {
      const decimals = shownDecimals(a, b, from, true);
      expect(decimals).toBeGreaterThanOrEqual(from);
      expect(Math.sign(roundHalfAway(a, decimals) - roundHalfAway(b, decimals))).toBe(Math.sign(a - b));
    }),
  );
});
