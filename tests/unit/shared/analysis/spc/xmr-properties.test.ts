import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleSetNames, type SpcOptions, type SpcResult } from '#shared/analysis/spc/spc';
import { xmr } from '#shared/analysis/spc/xmr';
import { chart, month, options, seriesOf } from './series-of';

/** Values with one decimal place, among them many equal ones and runs long enough for every rule. */
const tenths = (most: number) => fc.integer({ min: -most, max: most }).map((value) => value / 10);
const steps = fc.array(fc.constantFrom(-1, 1, 1, 1, 0), { minLength: 1, maxLength: 40 }).map((moves) => {
  let at = 50;
  return moves.map((move) => (at += move) / 10);
});
const values = fc.oneof(
  fc.array(tenths(1000), { minLength: 1, maxLength: 40 }),
  fc.array(tenths(3), { minLength: 1, maxLength: 40 }),
  steps,
);
const ruleSet = fc.constantFrom(...ruleSetNames);
const direction = fc.constantFrom('up', 'down', 'neither' as const);
const rebases = fc.uniqueArray(fc.integer({ min: 0, max: 45 }), { maxLength: 4 }).map((list) => list.map(month));
const fixAfter = fc.constantFrom(null, null, 12, 15);
const anyOptions: fc.Arbitrary<SpcOptions> = fc
  .record({ ruleSet, direction, rebases, fixAfter })
  .map((chosen) => ({ ...options, ...chosen }));

const types = ({ points }: SpcResult) => points.map(({ type, side, meaning }) => `${type} ${side} ${meaning}`);

function expectLimits(result: SpcResult, from: SpcResult, turn: (value: number) => number): void {
  expect(result.segments).toHaveLength(from.segments.length);
  for (const [index, segment] of result.segments.entries()) {
    const before = from.segments[index];
    for (const name of ['mean', 'lower', 'upper', 'nearLower', 'nearUpper'] as const) {
      expect(segment[name]).toBeCloseTo(turn(before?.[name] ?? Number.NaN), 6);
    }
  }
}

describe('properties of XmR charts', () => {
  it('do not depend on the order of the points', () => {
    fc.assert(
      fc.property(
        values.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(seriesOf(list), { minLength: list.length })),
        ),
        anyOptions,
        ([list, shuffled], chosen) => {
          expect(shuffled).toHaveLength(list.length);
          expect(xmr(shuffled, chosen)).toEqual(xmr(seriesOf(list), chosen));
        },
      ),
    );
  });

  it('move with the series', () => {
    fc.assert(
      fc.property(values, tenths(5000), anyOptions, (list, shift, chosen) => {
        const before = chart(list, chosen);
        const after = chart(
          list.map((value) => value + shift),
          chosen,
        );
        expectLimits(after, before, (limit) => limit + shift);
        expect(types(after)).toEqual(types(before));
      }),
    );
  });

  it('stretch with the series', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(0.01, 0.3, 7.25, 60), anyOptions, (list, factor, chosen) => {
        const before = chart(list, chosen);
        const after = chart(
          list.map((value) => value * factor),
          chosen,
        );
        expectLimits(after, before, (limit) => limit * factor);
        expect(types(after)).toEqual(types(before));
      }),
    );
  });

  it('are the same in the mirror, where the other direction is good', () => {
    const turned = { up: 'down', down: 'up', neither: 'neither' } as const;
    const opposite = { high: 'low', low: 'high' } as const;
    fc.assert(
      fc.property(values, tenths(1000), anyOptions, (list, target, chosen) => {
        const before = chart(list, { ...chosen, target });
        const after = chart(
          list.map((value) => -value),
          { ...chosen, target: -target, direction: turned[chosen.direction] },
        );
        for (const [index, point] of after.points.entries()) {
          const { type, meaning, side } = before.points[index] ?? {};
          expect(point).toMatchObject({ type, meaning, side: side === null ? null : opposite[side ?? 'high'] });
        }
        expect(after.assurance).toBe(before.assurance);
        for (const [index, { lower, upper }] of after.segments.entries()) {
          expect(upper).toBeCloseTo(-(before.segments[index]?.lower ?? Number.NaN), 9);
          expect(lower).toBeCloseTo(-(before.segments[index]?.upper ?? Number.NaN), 9);
        }
      }),
    );
  });

  it('give every point exactly one segment', () => {
    fc.assert(
      fc.property(values, anyOptions, (list, chosen) => {
        const { points, segments, unmatchedRebases } = chart(list, chosen);
        expect(points).toHaveLength(list.length);
        expect(segments[0]?.from).toBe(0);
        expect(segments.at(-1)?.to).toBe(list.length);
        for (const [index, { from, to, n }] of segments.entries()) {
          expect(n).toBe(to - from);
          expect(n).toBeGreaterThan(0);
          expect(to).toBe(segments[index + 1]?.from ?? list.length);
          expect(points.slice(from, to).every(({ segment }) => segment === index)).toBe(true);
        }
        const first = chosen.rebases.includes(month(0)) ? 0 : 1;
        expect(segments).toHaveLength(first + chosen.rebases.length - unmatchedRebases.length);
      }),
    );
  });

  it('take a segment from its own points alone', () => {
    fc.assert(
      fc.property(values, anyOptions, fc.nat(), (list, chosen, seed) => {
        const whole = chart(list, chosen);
        const segment = whole.segments[seed % whole.segments.length];
        const points = whole.points.slice(segment?.from, segment?.to);
        const alone = chart(
          points.map(({ period, value }) => ({ period, value })),
          { ...chosen, rebases: [] },
        );
        expect(alone.segments[0]).toEqual({ ...segment, from: 0, to: points.length });
        expect(types(alone)).toEqual(types({ ...whole, points }));
      }),
    );
  });

  it('flag no point within the near limits as outside or near', () => {
    fc.assert(
      fc.property(values, anyOptions, (list, chosen) => {
        const { points, segments } = chart(list, chosen);
        for (const { value, type, segment } of points) {
          const limits = segments[segment];
          const middle = value >= (limits?.nearLower ?? 0) && value <= (limits?.nearUpper ?? 0);
          expect(middle && (type === 'outside' || type === 'two-in-three')).toBe(false);
        }
      }),
    );
  });
});
