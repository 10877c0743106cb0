import { describe, expect, it } from 'vitest';
import { xmr } from '#shared/analysis/spc/xmr';
import { chart, month, norfolk, options, seriesOf } from './series-of';

const target = { target: 90 } as const;

describe('XmR limits of the Norfolk 999 series', () => {
  it('has the limits of the R package over all months', () => {
    const { segments, points, variation, assurance } = chart(norfolk, target);
    const [all] = segments;
    expect([all?.mean, all?.lower, all?.upper].map((limit) => limit?.toFixed(4))).toEqual([
      '82.3913',
      '77.4640',
      '87.3186',
    ]);
    expect([segments.length, all?.n, all?.trial]).toEqual([1, 23, false]);
    const august = points.find(({ period }) => period.start === '2023-08-01');
    expect([august?.type, august?.meaning, august?.side]).toEqual(['outside', 'improvement', 'high']);
    expect([variation, assurance]).toEqual(['improvement-high', 'fail']);
  });

  it.each([
    ['2022-12-01', 10, '90.1273', 'hit-and-miss'],
    ['2023-01-01', 9, '89.8582', 'fail'],
  ])('rebased at %s has %d points up to %s: %s', (rebase, n, upper, assurance) => {
    const result = chart(norfolk, { ...target, rebases: [rebase] });
    expect(result.segments).toHaveLength(2);
    expect(result.segments[1]).toMatchObject({ n, trial: true, from: 23 - n, to: 23 });
    expect(result.segments[1]?.upper.toFixed(4)).toBe(upper);
    expect(result.assurance).toBe(assurance);
  });

  it('flags the same data otherwise under the other rule set', () => {
    const screened = chart(norfolk);
    const excel = chart(norfolk, { ruleSet: 'Making Data Count Excel' });
    // 22 ranges add up to 46.9; only the 8.0 from November to December 2022 is 3.267 times their mean of 2.13.
    expect(excel.segments[0]?.meanMovingRange).toBeCloseTo(46.9 / 22, 10);
    expect(screened.segments[0]?.meanMovingRange).toBeCloseTo(38.9 / 21, 10);
    const ofMay = [screened, excel].map(({ points }) => points.find(({ value }) => value === 87.3)?.type);
    const ofAugust = [screened, excel].map(({ points }) => points.find(({ value }) => value === 87.9)?.type);
    expect(ofMay).toEqual(['two-in-three', 'two-in-three']);
    expect(ofAugust).toEqual(['outside', 'two-in-three']);
  });
});

describe('the series of the package vignette on deviations from Excel', () => {
  const values = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

  it('is screened as there: 4.6, 1.94 and −0.72', () => {
    const [segment] = chart(values).segments;
    expect([segment?.upper, segment?.mean, segment?.lower].map((limit) => limit?.toFixed(2))).toEqual([
      '4.60',
      '1.94',
      '-0.72',
    ]);
    expect(segment?.nearUpper).toBeCloseTo(35 / 18 + (2 / 3) * 2.66, 12);
    expect(segment?.nearLower).toBeCloseTo(35 / 18 - (2 / 3) * 2.66, 12);
  });

  it('keeps all its moving ranges in Excel', () => {
    const [segment] = chart(values, { ruleSet: 'Making Data Count Excel' }).segments;
    expect(segment?.meanMovingRange).toBeCloseTo(32 / 17, 12);
    expect(segment?.upper).toBeCloseTo(35 / 18 + (2.66 * 32) / 17, 12);
  });
});

describe('screening', () => {
  it('is done once: a range that stands out only afterwards stays', () => {
    // Ranges 1 (18 times), 7 and 100: mean 6.25, bound 20.4; the 100 goes. Of the rest the mean is 1.316, the bound 4.3.
    const values = [...Array.from({ length: 19 }, (_, index) => index % 2), 7, 107];
    expect(chart(values).segments[0]?.meanMovingRange).toBeCloseTo(25 / 19, 12);
  });

  it('drops a range of exactly the bound', () => {
    // 1000 ranges of mean 1: one of 3.267 and 999 of (1000 − 3.267) / 999 each.
    const small = (1000 - 3.267) / 999;
    const values = [0];
    for (let index = 0; index < 999; index += 1) {
      values.push(index % 2 === 0 ? small : 0);
    }
    values.push(small + 3.267);
    const points = values.map((value, index) => ({ period: { kind: 'sample', ...day(index) } as const, value }));
    expect(chart(points).segments[0]?.meanMovingRange).toBeCloseTo(small, 12);
  });
});

describe('small and flat series', () => {
  it('has no chart of nothing', () => {
    expect(xmr([], options)).toBeNull();
  });

  it.each([[[84]], [[0.1, 0.1, 0.1]], [[0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7]], [Array(30).fill(87.1)]])(
    'has limits on the mean and no flag in %j',
    (values) => {
      const { segments, points, variation } = chart(values);
      for (const limit of [segments[0]?.lower, segments[0]?.upper, segments[0]?.nearLower, segments[0]?.nearUpper]) {
        expect(limit).toBeCloseTo(values[0] as number, 12);
      }
      expect(new Set(points.map(({ type }) => type))).toEqual(new Set(['common-cause']));
      expect(variation).toBe('common-cause');
    },
  );

  it('takes two points', () => {
    const { segments } = chart([10, 12]);
    expect(segments[0]).toMatchObject({ n: 2, mean: 11, meanMovingRange: 2, trial: true });
    expect(segments[0]?.upper).toBeCloseTo(16.32, 12);
  });

  it('calls limits of fewer than 13 points trial limits', () => {
    const values = Array.from({ length: 13 }, (_, index) => index % 3);
    expect(chart(values).segments[0]?.trial).toBe(false);
    expect(chart(values.slice(1)).segments[0]?.trial).toBe(true);
  });
});

describe('rebases', () => {
  const values = [1, 2, 1, 2, 1, 2, 11, 12, 11, 12, 11, 12];

  it('starts a segment with the rebased point and takes no moving range across', () => {
    const { segments, points } = chart(values, { rebases: [month(6)] });
    expect(segments.map(({ from, to, mean }) => [from, to, mean])).toEqual([
      [0, 6, 1.5],
      [6, 12, 11.5],
    ]);
    expect(segments.map(({ meanMovingRange }) => meanMovingRange)).toEqual([1, 1]);
    expect(points.map(({ segment }) => segment)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
  });

  it('says which rebases start no period, once each', () => {
    const result = chart(values, { rebases: ['2030-01-01', '2020-07-15', month(6), '2020-07-15', month(6)] });
    expect(result.unmatchedRebases).toEqual(['2020-07-15', '2030-01-01']);
    expect(result.segments).toHaveLength(2);
  });

  it('changes nothing at the first point', () => {
    const result = chart(values, { rebases: [month(0)] });
    expect(result).toEqual(chart(values));
    expect(result.unmatchedRebases).toEqual([]);
  });
});

describe('fixed limits', () => {
  const first = [5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6];

  it('takes the limits from the first points of each segment and judges the rest by them', () => {
    const { segments, points } = chart([...first, 9, 9, 5], { fixAfter: 12 });
    expect(segments[0]).toMatchObject({ n: 15, mean: 5.5, meanMovingRange: 1, trial: false });
    expect(points.slice(-3).map(({ type }) => type)).toEqual(['outside', 'outside', 'common-cause']);
    const rebased = chart([...first, 9, ...first.map((value) => value + 50), 0], {
      fixAfter: 12,
      rebases: [month(13)],
    });
    expect(rebased.segments.map(({ mean }) => mean)).toEqual([5.5, 55.5]);
  });

  it.each([11, 12.5, 0, Number.NaN])('refuses to fix after %d', (fixAfter) => {
    expect(() => chart(first, { fixAfter })).toThrow(RangeError);
    expect(() => chart(first, { fixAfter })).toThrow('Limits can be fixed after 12 points or more');
  });
});

describe('what is no series', () => {
  it('refuses two values of one period and what is no number', () => {
    const [a, b] = seriesOf([1, 2]);
    expect(() => xmr([a, b, { ...a, value: 3 }] as never, options)).toThrow('January 2020 has two');
    expect(() => xmr([{ ...a, value: Number.NaN }] as never, options)).toThrow(RangeError);
  });
});

function day(index: number): { readonly start: string; readonly end: string } {
  const date = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
  return { start: date, end: date };
}
