import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadLabels } from '../../../../renderer/charts/spread-labels';

const label = fc.record({ y: fc.integer({ min: 0, max: 280 }), height: fc.integer({ min: 10, max: 30 }) });

describe('spreadLabels', () => {
  test('leaves labels that have room where they are', () => {
    expect(
      spreadLabels(
        [20, 80, 50].map((y) => ({ y, height: 14 })),
        0,
        100,
      ),
    ).toEqual([20, 80, 50]);
  });

  test('moves two that touch by half each', () => {
    expect(
      spreadLabels(
        [50, 54].map((y) => ({ y, height: 14 })),
        0,
        100,
      ),
    ).toEqual([45, 59]);
  });

  test('never lets labels touch, leave their room or change their order', () => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), (labels) => {
        const middles = spreadLabels(labels, 0, 280);
        const placed = labels
          .map(({ y, height }, index) => ({ y, height, middle: middles[index] ?? Number.NaN }))
          .toSorted((a, b) => a.middle - b.middle);
        placed.forEach((one, index) => {
          expect(one.middle - one.height / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(one.middle + one.height / 2).toBeLessThanOrEqual(280 + 1e-6);
          const next = placed[index + 1];
          if (next === undefined) return;
          expect(one.middle + one.height / 2).toBeLessThanOrEqual(next.middle - next.height / 2 + 1e-6);
          expect(one.y).toBeLessThanOrEqual(next.y);
        });
      }),
    );
  });
});
