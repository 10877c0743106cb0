import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VerdictInput } from '#shared/accountability/test-figures';
import { verdictOf } from '#shared/accountability/verdict';
import { changeWords, targetWords } from '#shared/accountability/verdict-words';
import { mean } from 'simple-statistics';
import { observe } from '../analysis/norfolk-fixture';
import { monthly, sample, stopAndSearch, testOf, yearly } from './test-fixture';

const tenths = (least: number, most: number) => fc.integer({ min: least, max: most }).map((value) => value / 10);
const runs = (from: fc.Arbitrary<number>) => fc.array(from, { maxLength: 16 });
/** Levels that often differ, so that all verdicts come up. */
const series = fc
  .tuple(runs(tenths(700, 800)), runs(tenths(0, 60)), fc.constantFrom(-12, -4, 0, 4, 12))
  .map(([before, since, shift]) => ({ before, since: since.map((value) => value + 72 + shift) }));
const baseline = fc.option(tenths(600, 900).map((value) => ({ value, halfWidth: null, label: null })));
const test = fc.record({
  direction: fc.constantFrom('up', 'down' as const),
  target: fc.option(tenths(650, 900)),
  baseline,
});
const inputs: fc.Arbitrary<VerdictInput> = fc.oneof(
  fc.tuple(series, test).map(([{ before, since }, more]) => monthly(before, since, more)),
  fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 }), fc.constantFrom('up', 'down' as const)).map(([a, b, direction]) =>
    yearly(
      [
        [2022, a],
        [2023, b],
      ],
      { direction, target: 20 },
    ),
  ),
  fc
    .tuple(tenths(500, 990), tenths(1, 80), tenths(500, 990), tenths(1, 80), fc.constantFrom('up', 'down' as const))
    .map(([a, wa, b, wb, direction]) => ({
      ...stopAndSearch,
      test: testOf({ direction, target: 80 }),
      series: [
        observe(sample('2021-01-01', '2021-12-31'), a, { halfWidth: wa }),
        observe(sample('2023-01-01', '2023-12-31'), b, { halfWidth: wb }),
      ],
    })),
);

const flip = (value: number | null) => (value === null ? null : 0 - value);
const turned = { up: 'down', down: 'up' } as const;

describe('properties of verdicts', () => {
  it('all of them come up', () => {
    const seen = new Set(fc.sample(inputs, { numRuns: 400, seed: 7 }).map((input) => verdictOf(input).change));
    for (const change of ['better', 'worse', 'no-clear-change', 'too-few-points']) {
      expect(seen).toContain(change);
    }
  });

  it('the other direction turns better and worse about, and nothing else', () => {
    const opposite = { better: 'worse', worse: 'better' } as Readonly<Record<string, string>>;
    fc.assert(
      fc.property(inputs, (input) => {
        const before = verdictOf(input);
        const after = verdictOf({ ...input, test: { ...input.test, direction: turned[input.test.direction] } });
        expect(after.change).toBe(opposite[before.change] ?? before.change);
      }),
      { numRuns: 400 },
    );
  });

  it('a series in the mirror, where the other direction is good, has the same verdict', () => {
    fc.assert(
      fc.property(
        // Counts have no mirror: none is below nothing.
        inputs.filter(({ metric }) => metric.unit !== 'count'),
        (input) => {
          const { direction, target, baseline: given } = input.test;
          const mirrored: VerdictInput = {
            ...input,
            test: {
              ...input.test,
              direction: turned[direction],
              target: flip(target),
              baseline: given === null ? null : { ...given, value: 0 - given.value },
            },
            series: input.series.map((figure) => ({ ...figure, value: flip(figure.value) })),
          };
          const [before, after] = [verdictOf(input), verdictOf(mirrored)];
          expect([after.change, after.target]).toEqual([before.change, before.target]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('none contradicts its figures', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { change, baseline: against, latest, since, target, sentence } = verdictOf(input);
        const { direction, target: goal } = input.test;
        if (change === 'better' || change === 'worse') {
          const up = (change === 'better') === (direction === 'up');
          const values = [latest?.value ?? Number.NaN];
          if (input.metric.periodKind === 'month') values.push(mean(since.map(({ value }) => value ?? Number.NaN)));
          for (const value of values) {
            expect(Math.sign(value - (against?.value ?? Number.NaN))).toBe(up ? 1 : -1);
          }
        }
        if (target === 'met' || target === 'not-met') {
          const meets = direction === 'up' ? (latest?.value ?? 0) >= (goal ?? 0) : (latest?.value ?? 0) <= (goal ?? 0);
          expect(meets).toBe(target === 'met');
        }
        expect(sentence.startsWith(`${changeWords[change].label}. `)).toBe(true);
        expect(target === null || sentence.includes(` ${targetWords[target].label}. `)).toBe(true);
        expect(sentence).not.toMatch(/NaN|undefined|null|\d-\d|\.\./);
      }),
      { numRuns: 600 },
    );
  });

  it('the order of the figures does not matter', () => {
    fc.assert(
      fc.property(
        inputs.chain((input) =>
          fc.tuple(fc.constant(input), fc.shuffledSubarray([...input.series], { minLength: input.series.length })),
        ),
        ([input, shuffled]) => {
          expect(verdictOf({ ...input, series: shuffled })).toEqual(verdictOf(input));
        },
      ),
    );
  });

  it('a figure of before the inspection is never counted as since', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { since } = verdictOf(input);
        expect(since.every(({ period }) => period.start >= input.test.countsFrom)).toBe(true);
      }),
    );
  });
});
