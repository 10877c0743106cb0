import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipForDisplay } from '#shared/analysis/intervals/clip-for-display';
import { publishedDifference, shareDifference } from '#shared/analysis/intervals/difference';

describe('difference of two published intervals', () => {
  it('gives +22.6 ± 6.9 for the two stop and search audits', () => {
    const result = publishedDifference({ value: 89.1, halfWidth: 4.2 }, { value: 66.5, halfWidth: 5.5 });
    expect(result?.difference).toBe(22.6);
    expect(result?.halfWidth).toBeCloseTo(6.92, 2);
    expect(result?.low).toBeCloseTo(15.68, 2);
    expect(result?.high).toBeCloseTo(29.52, 2);
    expect(result?.beyondChance).toBe(true);
  });

  it('says nothing of a difference that its interval can undo', () => {
    expect(publishedDifference({ value: 70, halfWidth: 4 }, { value: 66, halfWidth: 3 })?.beyondChance).toBe(false);
    expect(publishedDifference({ value: 66, halfWidth: 3 }, { value: 71, halfWidth: 4 })?.beyondChance).toBe(false);
    expect(publishedDifference({ value: 66, halfWidth: 3 }, { value: 71.1, halfWidth: 4 })?.beyondChance).toBe(true);
  });

  it('needs both intervals and both values', () => {
    const whole = { value: 89.1, halfWidth: 4.2 };
    expect(publishedDifference(whole, { value: 66.5, halfWidth: null })).toBeNull();
    expect(publishedDifference({ value: null, halfWidth: 4.2 }, whole)).toBeNull();
  });
});

describe('difference of two shares', () => {
  const share = (numerator: number | null, denominator: number | null) => ({ numerator, denominator });

  // The examples of Newcombe 1998, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%d/%d less %d/%d', (a, m, b, n, low, high) => {
    const result = shareDifference(share(a, m), share(b, n));
    // Newcombe used 1.95996 for our 1.96.
    expect(Math.abs((result?.low ?? NaN) / 100 - low)).toBeLessThan(1e-4);
    expect(Math.abs((result?.high ?? NaN) / 100 - high)).toBeLessThan(1e-4);
    expect(result?.beyondChance).toBe(low > 0);
  });

  it('turns about with its shares and holds the difference', () => {
    const whole = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(whole, whole, fc.nat(), fc.nat(), (m, n, x, y) => {
        const [a, b] = [share(x % (m + 1), m), share(y % (n + 1), n)];
        const [there, back] = [shareDifference(a, b), shareDifference(b, a)];
        if (there === null || back === null) throw new Error('no interval');
        expect(there.low).toBeCloseTo(-back.high, 9);
        expect(there.low <= there.difference && there.difference <= there.high).toBe(true);
        expect(there.beyondChance).toBe(back.beyondChance);
        expect(there.low >= -100 - 1e-9 && there.high <= 100 + 1e-9).toBe(true);
      }),
    );
  });

  it.each([
    [3, 2],
    [1, 0],
    [null, 4],
    [1.5, 4],
    [-1, 4],
  ])('has none of %s of %s', (n, of) => {
    expect(shareDifference(share(n, of), share(1, 2))).toBeNull();
    expect(shareDifference(share(1, 2), share(n, of))).toBeNull();
  });
});

describe('clipping for display', () => {
  it('keeps an interval within what its unit allows', () => {
    expect(clipForDisplay({ low: 97.4, high: 100.6 }, 'percent')).toEqual({ low: 97.4, high: 100 });
    expect(clipForDisplay({ low: -1.2, high: 3 }, 'percent')).toEqual({ low: 0, high: 3 });
    expect(clipForDisplay({ low: -4, high: 140 }, 'count')).toEqual({ low: 0, high: 140 });
    expect(clipForDisplay({ low: -4, high: 140 }, 'currency')).toEqual({ low: -4, high: 140 });
  });
});
