import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceAxis } from '#shared/analysis/axis';
import { metricUnits } from '#shared/domain/metric/metric';

describe('niceAxis', () => {
  it('suits the 999 series with its target', () => {
    const axis = niceAxis(73.4, 87.9, { unit: 'percent', includesTarget: 90 });
    expect(axis.ticks.map(({ label }) => label)).toEqual(['70%', '75%', '80%', '85%', '90%']);
    expect([axis.min, axis.max]).toEqual([70, 90]);
  });

  it.each([
    [2958, 12629, 'count', ['0', '5,000', '10,000', '15,000']],
    [6.86, 12, 'seconds', ['6', '8', '10', '12']],
    [0, 1, 'count', ['0', '1', '2', '3']],
    [98.2, 99.9, 'percent', ['98.0%', '98.5%', '99.0%', '99.5%', '100.0%']],
    [0, 100, 'percent', ['0%', '20%', '40%', '60%', '80%', '100%']],
  ] as const)('from %d to %d (%s)', (min, max, unit, labels) => {
    expect(niceAxis(min, max, { unit }).ticks.map(({ label }) => label)).toEqual(labels);
  });

  it('gives room to a single value and stays on its side of nothing', () => {
    expect(niceAxis(0, 0, { unit: 'seconds' }).min).toBe(0);
    expect(niceAxis(100, 100, { unit: 'percent' }).max).toBe(100);
    expect(niceAxis(2, 2, { unit: 'count' }).min).toBeGreaterThanOrEqual(0);
  });

  it('covers data and target with 4 to 6 even, round ticks', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 1000 }).map((n) => n / 10),
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(value, value, fc.option(value), fc.constantFrom(...metricUnits), (a, b, target, unit) => {
        const all = target === null ? [a, b] : [a, b, target];
        const axis = niceAxis(Math.min(a, b), Math.max(a, b), { unit, includesTarget: target });
        const values = axis.ticks.map((tick) => tick.value);
        const [low, high] = [Math.min(...all), Math.max(...all)];
        const slack = 1e-6 * Math.max(1e-6, Math.abs(low), Math.abs(high));
        expect(values.length).toBeGreaterThanOrEqual(4);
        expect(values.length).toBeLessThanOrEqual(6);
        expect([values[0], values.at(-1)]).toEqual([axis.min, axis.max]);
        expect(axis.min).toBeLessThanOrEqual(low + slack);
        expect(axis.max).toBeGreaterThanOrEqual(high - slack);
        expect(low >= 0 && axis.min < 0).toBe(false);
        expect(unit === 'percent' && low >= 0 && high <= 100 && axis.max > 100).toBe(false);
        expect(new Set(axis.ticks.map(({ label }) => label)).size).toBe(values.length);
        const step = (values[1] as number) - (values[0] as number);
        const mantissa = Number(step.toExponential(6).split('e')[0]);
        expect([1, 2, 2.5, 4, 5]).toContain(mantissa);
        expect(unit !== 'count' || values.every(Number.isInteger)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('refuses what is no range', () => {
    expect(() => niceAxis(2, 1, { unit: 'count' })).toThrow(RangeError);
    expect(() => niceAxis(Number.NaN, 1, { unit: 'count' })).toThrow(RangeError);
  });
});
