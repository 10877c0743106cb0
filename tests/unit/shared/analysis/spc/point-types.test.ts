import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningOf, pointTypes } from '#shared/analysis/spc/point-types';
import { chart } from './series-of';

/** Mean 0, close from beyond 2, outside from beyond 3. */
const limits = { mean: 0, meanMovingRange: 3 / 2.66, lower: -3, upper: 3, nearLower: -2, nearUpper: 2 };

const letters = { outside: 'o', trend: 't', 'two-in-three': 'n', shift: 's', 'common-cause': '.' } as const;

/** One letter a point, large on the high side. */
function flags(values: readonly number[]): string {
  return pointTypes(values, limits)
    .map(({ type, side }) => (side === 'high' ? letters[type].toUpperCase() : letters[type]))
    .join('');
}

describe('outside', () => {
  it('is strict', () => {
    expect(flags([0, 3, 0, -3, 0, 3.01, 0, -3.01])).toBe('.....O.o');
  });
});

describe('shift', () => {
  it('needs 7 in a row strictly on one side, and flags all 7', () => {
    expect(flags([-1, 1, 2, 1, 1, 2, 1, -1])).toBe('........');
    expect(flags([-1, 1, 2, 1, 1, 2, 1, 1, -1])).toBe('.SSSSSSS.');
    expect(flags([-1, -2, -1, -1, -2, -1, -1, -1])).toBe('ssssssss');
  });

  it('is broken by a point equal to the mean', () => {
    expect(flags([1, 2, 1, 1, 0, 2, 1, 1])).toBe('........');
  });

  it('is broken by a point equal to the mean that binary arithmetic moves off it', () => {
    // 84.3 is the mean; computed it is 84.29999999999998.
    const values = [84.4, 84.5, 84.4, 84.3, 84.4, 84.5, 84.4, 84.1, 84.1, 84.1, 84.1];
    expect(chart(values).segments[0]?.mean).toBeCloseTo(84.3, 10);
    expect(
      new Set(
        chart(values)
          .points.slice(0, 7)
          .map(({ type }) => type),
      ),
    ).not.toContain('shift');
  });
});

describe('trend', () => {
  it('needs 6 differences of one sign, and flags all 7 points', () => {
    expect(flags([-1.5, -1, -0.5, 0, 0.5, 1])).toBe('......');
    expect(flags([1, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 1])).toBe('.TTTTTTT.');
    expect(flags([-1.5, -1, -0.5, 0, 0, 0.5, 1, 1.5])).toBe('........');
  });

  it('is flagged when it falls (issue 167)', () => {
    expect(flags([1.5, 1, 0.5, 0, -0.5, -1, -1.5])).toBe('ttttttt');
  });

  it('means where it goes, not on which side of the mean it is (issue 171)', () => {
    const above = [1.9, 1.8, 1.7, 1.6, 1.5, 1.4, 1.3];
    expect(flags(above)).toBe('ttttttt');
    const falling = pointTypes(above, limits);
    expect(new Set(falling.map(({ side }) => meaningOf(side, 'up')))).toEqual(new Set(['concern']));
    expect(new Set(falling.map(({ side }) => meaningOf(side, 'down')))).toEqual(new Set(['improvement']));
  });

  it('gives a turning point to the trend that it starts', () => {
    expect(flags([-1.5, -1, -0.5, 0, 0.5, 1, 1.5, 1, 0.5, 0, -0.5, -1, -1.5])).toBe('TTTTTTttttttt');
  });

  it('keeps each side of a level step between two trends', () => {
    expect(flags([-1.5, -1, -0.5, 0, 0.5, 1, 1.5, 1.5, 1, 0.5, 0, -0.5, -1, -1.5])).toBe('TTTTTTTttttttt');
  });
});

describe('two of three', () => {
  it('flags the close points alone', () => {
    expect(flags([0, 2.5, 1, 2.5, 0])).toBe('.N.N.');
    expect(flags([0, -2.5, -2.5, -1, 0])).toBe('.nn..');
    expect(flags([0, 2.5, 1, 1, 2.5, 0])).toBe('......');
  });

  it('needs all three on one side (issue 143)', () => {
    expect(flags([0, 2.5, -2.5, 0])).toBe('....');
    expect(flags([1, 2.5, -2.5, 2.5, 1])).toBe('.....');
    expect(flags([2.5, -1, 2.5])).toBe('...');
    expect(flags([2.5, 0, 2.5])).toBe('...');
    expect(flags([0, 2.5, 2.5, 0])).toBe('....');
  });

  it('does not count a point outside the limit as close (issue 153)', () => {
    expect(flags([1, 3.5, 2.5])).toBe('.O.');
    expect(flags([3.5, 2.5, 2.5])).toBe('ONN');
  });

  it('is strict at both limits', () => {
    expect(flags([1, 2, 2.5])).toBe('...');
    expect(flags([1, 3, 2.5])).toBe('.NN');
  });

  it('needs three points', () => {
    expect(flags([2.5, 2.5])).toBe('..');
  });
});

describe('one label a point', () => {
  it('is the strongest', () => {
    // Rising through close to outside, all above the mean.
    expect(flags([0.5, 1, 1.5, 2.1, 2.5, 2.9, 3.1])).toBe('TTTTTTO');
    expect(flags([1, 2.5, 2.4, 1, 2, 1, 2])).toBe('SNNSSSS');
  });

  it('is as each rule says by itself', () => {
    const halves = fc.array(fc.integer({ min: -7, max: 7 }), { maxLength: 30 });
    const walk = fc.array(fc.constantFrom(-1, 1, 1, 1), { maxLength: 30 }).map((moves) => {
      let at = -3;
      return moves.map((move) => (at += move));
    });
    fc.assert(
      fc.property(fc.oneof(halves, walk), (list) => {
        const values = list.map((value) => value / 2);
        expect(flags(values)).toBe(values.map((_, index) => byDefinition(values, index)).join(''));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('meaning', () => {
  it.each([
    ['high', 'up', 'improvement'],
    ['low', 'up', 'concern'],
    ['high', 'down', 'concern'],
    ['low', 'down', 'improvement'],
    ['high', 'neither', 'neutral'],
    ['low', 'neither', 'neutral'],
    [null, 'up', 'common-cause'],
    [null, 'neither', 'common-cause'],
  ] as const)('of %s where %s is good is %s', (side, direction, meaning) => {
    expect(meaningOf(side, direction)).toBe(meaning);
  });
});

/** Independent of the code: every window that holds the point, rule by rule. */
function byDefinition(values: readonly number[], index: number): string {
  const windows = (length: number) =>
    values
      .map((_, start) => values.slice(start, start + length))
      .filter((window, start) => window.length === length && start <= index && index < start + length);
  const value = values[index] as number;
  const rising = windows(7).some((window) => window.every((next, at) => at === 0 || next > (window[at - 1] as number)));
  const falling = windows(7).some((window) =>
    window.every((next, at) => at === 0 || next < (window[at - 1] as number)),
  );
  const close = (next: number) => Math.abs(next) > 2 && Math.abs(next) <= 3;
  const oneSide = (window: readonly number[]) => window.every((next) => next > 0) || window.every((next) => next < 0);
  if (Math.abs(value) > 3) {
    return value > 0 ? 'O' : 'o';
  }
  if (rising || falling) {
    const goesUp = rising && falling ? (values[index + 1] as number) > value : rising;
    return goesUp ? 'T' : 't';
  }
  if (close(value) && windows(3).some((window) => oneSide(window) && window.filter(close).length >= 2)) {
    return value > 0 ? 'N' : 'n';
  }
  if (windows(7).some(oneSide)) {
    return value > 0 ? 'S' : 's';
  }
  return '.';
}
