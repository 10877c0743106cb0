import { describe, expect, it } from 'vitest';
import { assuranceIcon, variationIcon } from '#shared/analysis/spc/icons';
import { chart, month } from './series-of';

describe('assurance', () => {
  const limits = { lower: 80, upper: 90 };

  it.each([
    [91, 'up', 'fail'],
    [79, 'up', 'pass'],
    [91, 'down', 'pass'],
    [79, 'down', 'fail'],
    [85, 'up', 'hit-and-miss'],
    [90, 'up', 'hit-and-miss'],
    [80, 'down', 'hit-and-miss'],
    [91, 'neither', 'none'],
    [null, 'up', 'none'],
  ] as const)('of a target of %s where %s is good is %s', (target, direction, icon) => {
    expect(assuranceIcon(limits, target, direction)).toBe(icon);
  });

  it('does not take binary noise for a miss', () => {
    expect(assuranceIcon({ lower: 0, upper: 0.1 + 0.2 - 1e-16 }, 0.3, 'up')).toBe('hit-and-miss');
  });

  it('is of the limits after the last rebase (issue 172)', () => {
    const low = Array.from({ length: 20 }, (_, index) => 60 + (index % 3));
    const high = Array.from({ length: 10 }, (_, index) => 88 + 2 * (index % 3));
    const values = [...low, ...high];
    expect(chart(low, { target: 90 }).assurance).toBe('fail');
    const rebased = chart(values, { target: 90, rebases: [month(20)] });
    expect(rebased.segments[0]?.upper).toBeLessThan(90);
    expect(rebased.assurance).toBe('hit-and-miss');
    expect(chart(values, { target: 70, rebases: [month(20)] }).assurance).toBe('pass');
  });
});

describe('variation', () => {
  it('is of the last point alone', () => {
    const wide = Array.from({ length: 20 }, (_, index) => 40 + 20 * (index % 2));
    const once = chart([...wide.slice(0, 10), 150, ...wide.slice(10)]);
    expect([once.points[10]?.meaning, once.variation]).toEqual(['improvement', 'common-cause']);
    const flat = Array.from({ length: 20 }, (_, index) => 50 + (index % 2));
    expect(chart([...flat, 90]).variation).toBe('improvement-high');
    expect(chart([...flat, 90], { direction: 'down' }).variation).toBe('concern-high');
    expect(chart([...flat, 10], { direction: 'down' }).variation).toBe('improvement-low');
    expect(chart([...flat, 10], { direction: 'up' }).variation).toBe('concern-low');
    expect(chart([...flat, 10], { direction: 'neither' }).variation).toBe('neutral-low');
  });

  it('follows a trend and not the side of the mean', () => {
    // Falls throughout its last seven points and stays above the mean.
    const values = [...Array(12).fill(10), 40, 39, 38, 37, 36, 35, 34];
    const { points, segments, variation } = chart(values, { ruleSet: 'Making Data Count Excel' });
    expect(points.at(-1)?.value).toBeGreaterThan(segments[0]?.mean ?? 99);
    expect([points.at(-1)?.type, variation]).toEqual(['outside', 'improvement-high']);
    const wide = [...Array.from({ length: 14 }, (_, index) => (index % 2) * 40), 40, 39, 38, 37, 36, 35, 34];
    expect(chart(wide).points.at(-1)).toMatchObject({ type: 'trend', side: 'low', meaning: 'concern' });
    expect(chart(wide).variation).toBe('concern-low');
  });

  it('is common cause without a side', () => {
    expect(variationIcon({ meaning: 'common-cause', side: null })).toBe('common-cause');
  });
});
