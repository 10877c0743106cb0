import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimalPlaces,
  formatInterval,
  formatNumber,
  formatSigned,
  formatSignedValue,
  formatValue,
  ordinal,
  roundHalfAway,
  subtract,
} from '#shared/text/numbers';

describe('rounding', () => {
  it.each([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [-1.005, 2, -1.01],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [0.49999, 0, 0],
    [2.5, 0, 3],
    [9.995, 2, 10],
    [0.145 * 100, 0, 15],
    [1e-7, 3, 0],
    [5e-4, 3, 0.001],
    [123_456_789_012_345, 0, 123_456_789_012_345],
    [1e21, 2, 1e21],
  ])('rounds %d to %d places as %d', (value, decimals, expected) => {
    expect(roundHalfAway(value, decimals)).toBe(expected);
  });

  it('never gives a negative zero', () => {
    expect(Object.is(roundHalfAway(-0.4, 0), 0)).toBe(true);
  });

  it('is symmetric, idempotent and within half a unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 6 }),
        (n, scale, to) => {
          const value = n / 10 ** scale;
          const rounded = roundHalfAway(value, to);
          expect(roundHalfAway(-value, to)).toBe(rounded === 0 ? 0 : -rounded);
          expect(roundHalfAway(rounded, to)).toBe(rounded);
          expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -to * (1 + 1e-9) + 1e-9);
        },
      ),
    );
  });

  it('breaks every tie of decimals away from zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 5 }), (n, to) => {
        const tie = Number(`${n}5e-${to + 1}`);
        expect(roundHalfAway(tie, to)).toBe(Number(`${n + 1}e-${to}`));
      }),
    );
  });

  it.each([Number.NaN, Infinity])('refuses %d', (value) => {
    expect(() => roundHalfAway(value, 0)).toThrow(RangeError);
  });

  it.each([-1, 1.5, 16])('refuses %d decimal places', (decimals) => {
    expect(() => formatNumber(1, decimals)).toThrow(RangeError);
  });

  it('subtracts decimals without binary noise', () => {
    expect(subtract(87.1, 76)).toBe(11.1);
    expect(subtract(0.3, 0.1)).toBe(0.2);
    expect(decimalPlaces(1.5e-7)).toBe(8);
  });
});

describe('printing', () => {
  it.each([
    [8505, 0, '8,505'],
    [999, 0, '999'],
    [1234567.891, 1, '1,234,567.9'],
    [-13, 0, '−13'],
    [-0.5, 0, '−1'],
    [-0.4, 0, '0'],
    [-0.04, 1, '0.0'],
    [87.1, 1, '87.1'],
    [10, 2, '10.00'],
  ])('prints %d at %d places as %s', (value, decimals, expected) => {
    expect(formatNumber(value, decimals)).toBe(expected);
  });

  it('agrees with the platform wherever there is no tie', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e8, max: 1e8 }), (n) => {
        const value = n / 1000;
        fc.pre(Math.abs(n % 10) !== 5 && Math.abs(n) >= 5);
        const platform = value.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
        expect(formatNumber(value, 2)).toBe(platform.replace('-', '−'));
      }),
    );
  });

  it('signs differences', () => {
    expect([1414, -13, 0, 0.2, -0.2].map((value) => formatSigned(value, 0))).toEqual(['+1,414', '−13', '0', '0', '0']);
    expect(formatSignedValue(-1414, 'currency', 0)).toBe('−£1,414');
    expect(formatSignedValue(1414, 'currency', 0)).toBe('+£1,414');
    expect(formatSignedValue(0, 'currency', 0)).toBe('£0');
  });

  it('writes the unit', () => {
    expect(formatValue(87.1, 'percent', 1)).toBe('87.1%');
    expect(formatValue(7.45, 'seconds', 2)).toBe('7.45 seconds');
    expect(formatValue(1, 'seconds', 0)).toBe('1 second');
    expect(formatValue(-145000, 'currency', 0)).toBe('−£145,000');
    expect(formatValue(5.2, 'rate-per-1000', 1)).toBe('5.2 per 1,000');
    expect(formatValue(8505, 'count', 0)).toBe('8,505');
  });

  it('leaves out words but no signs when bare', () => {
    expect(formatValue(7.45, 'seconds', 2, { bare: true })).toBe('7.45');
    expect(formatValue(5.2, 'rate-per-1000', 1, { bare: true })).toBe('5.2');
    expect(formatValue(87.1, 'percent', 1, { bare: true })).toBe('87.1%');
  });

  it('prints published intervals', () => {
    expect(formatInterval(89.1, 4.2, 'percent', 1)).toBe('89.1% ± 4.2');
    expect(formatInterval(7.5, 0.3, 'seconds', 1)).toBe('7.5 ± 0.3 seconds');
  });
});

describe('ordinals', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [22, '22nd'],
    [28, '28th'],
    [101, '101st'],
    [112, '112th'],
    [1001, '1,001st'],
  ])('writes %d as %s', (n, expected) => {
    expect(ordinal(n)).toBe(expected);
  });

  it('agrees with the plural rules of English', () => {
    const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' });
    const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
    fc.assert(fc.property(fc.nat(), (n) => ordinal(n).slice(-2) === endings[rules.select(n)]));
  });

  it.each([-1, 1.5])('refuses %d', (n) => {
    expect(() => ordinal(n)).toThrow(RangeError);
  });
});

describe('lengths of time', () => {
  it.each([
    [0, 0, '0 s'],
    [38, 0, '38 s'],
    [98, 0, '1 min 38 s'],
    [7.45, 1, '7.5 s'],
    [59.96, 1, '1 min'],
    [3840, 0, '1 h 4 min'],
    [86_400, 0, '1 day'],
    [183_600, 0, '2 days 3 h'],
    [-65, 0, '−1 min 5 s'],
    [-0.2, 0, '0 s'],
  ])('writes %d seconds at %d places as %s', (seconds, decimals, expected) => {
    expect(formatValue(seconds, 'duration', decimals)).toBe(expected);
  });

  it('signs a change', () => {
    expect(formatSignedValue(65, 'duration', 0)).toBe('+1 min 5 s');
    expect(formatSignedValue(-65, 'duration', 0)).toBe('−1 min 5 s');
    expect(formatSignedValue(0.2, 'duration', 0)).toBe('0 s');
  });
});
