import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceWords, countZ, exactCountTest, wilson } from '#shared/analysis/chance';

describe('exact test of two counts', () => {
  it.each([
    [2, 15, 0.0023],
    [2, 10, 0.0386],
    [2, 7, 0.1797],
    [0, 0, 1],
    [0, 5, 0.0625],
  ])('%d against %d has p = %d', (a, b, p) => {
    expect(exactCountTest(a, b)).toBeCloseTo(p, 4);
  });

  it.each([
    ['homicide', 2, 15, true],
    ['murder', 2, 10, true],
    ['homicide against 2019', 2, 7, false],
    ['ABH', 5515, 5964, true],
    ['GBH against 2019', 613, 454, true],
    ['drugs against 2019', 443, 600, true],
    ['GBH', 613, 628, false],
    ['drugs', 443, 437, false],
    ['neighbourhood crime', 3770, 3793, false],
    ['residential burglary', 1241, 1312, false],
    ['violence with injury', 8505, 8507, false],
  ])('%s: %d against %d', (_, a, b, real) => {
    expect(chanceWords(exactCountTest(a, b))).toBe(real ? 'more than chance would explain' : 'within usual variation');
  });

  it('gives the published standard errors', () => {
    expect(countZ(5515, 5964)).toBeCloseTo(-4.19, 2);
    expect(countZ(3770, 3793)).toBeCloseTo(-0.26, 2);
    expect(countZ(613, 628)).toBeCloseTo(-0.43, 2);
    expect(countZ(443, 437)).toBeCloseTo(0.2, 2);
    expect(countZ(613, 454)).toBeCloseTo(4.87, 2);
    expect(countZ(443, 600)).toBeCloseTo(-4.86, 2);
    expect(countZ(0, 0)).toBe(0);
  });

  it('equals the sum of whole binomial coefficients', () => {
    const count = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(count, count, (a, b) => {
        expect(exactCountTest(a, b)).toBeCloseTo(byWholeNumbers(a, b), 10);
        expect(exactCountTest(a, b)).toBe(exactCountTest(b, a));
      }),
    );
  });

  it('keeps its relative precision for large counts', () => {
    for (const [a, b] of [
      [5515, 5964],
      [1241, 1312],
    ] as const) {
      expect(exactCountTest(a, b) / byWholeNumbers(a, b)).toBeCloseTo(1, 6);
    }
  });

  it.each([-1, 1.5, Number.NaN])('refuses %d', (count) => {
    expect(() => exactCountTest(count, 1)).toThrow(RangeError);
  });
});

describe('Wilson interval', () => {
  it.each([
    [6, 10, 31, 83],
    [49, 82, 49, 70],
    [38, 38, 91, 100],
    [25, 42, 44, 73],
  ])('%d of %d is %d to %d percent', (n, of, low, high) => {
    const interval = wilson(n, of);
    expect([Math.round(interval.low * 100), Math.round(interval.high * 100)]).toEqual([low, high]);
  });

  it('holds the share and stays within 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (of, seed) => {
        const n = seed % (of + 1);
        const { low, high } = wilson(n, of);
        expect(low >= 0 && low <= n / of && n / of <= high && high <= 1).toBe(true);
        expect(wilson(of - n, of).low).toBeCloseTo(1 - high, 10);
      }),
    );
  });

  it('refuses what is no share', () => {
    expect(() => wilson(0, 0)).toThrow(RangeError);
    expect(() => wilson(3, 2)).toThrow(RangeError);
  });
});

/** Independent of the code: exact whole numbers, one division at the end. */
function byWholeNumbers(a: number, b: number): number {
  if (a === b) {
    return 1;
  }
  const total = BigInt(a + b);
  let coefficient = 1n;
  let sum = 1n;
  for (let k = 1n; k <= BigInt(Math.min(a, b)); k += 1n) {
    coefficient = (coefficient * (total - k + 1n)) / k;
    sum += coefficient;
  }
  const scaled = (sum * 10n ** 60n) >> (total - 1n);
  return Number(scaled) / 1e60;
}
