import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageEffects } from '#shared/publishing/changes/average-effects';
import { changedFigures, freshFigures } from '#shared/publishing/changes/compare-figures';
import { calls } from '../analysis/norfolk-fixture';
import { evidenceOf, figure } from './evidence-of';

describe('figures that changed', () => {
  it('are revised by another source, and corrected where the same source gives another value', () => {
    const before = evidenceOf(figure('calls', '2022-01', 2958), figure('calls', '2022-02', 8114));
    const after = evidenceOf(
      figure('calls', '2022-01', 8700, { sourceId: 'second', vintage: 2 }),
      figure('calls', '2022-02', 8141, { vintage: 2 }),
    );
    expect(changedFigures(before, after).map(({ kind, was, now }) => [kind, was, now])).toEqual([
      ['revised', '2,958', '8,700'],
      ['corrected', '8,114', '8,141'],
    ]);
  });

  it('are none where a later vintage says the same', () => {
    const before = evidenceOf(figure('answered', '2022-01', 85.6));
    const after = evidenceOf(
      figure('answered', '2022-01', 85.6, { sourceId: 'second', vintage: 2, denominator: 8700 }),
    );
    expect(changedFigures(before, after)).toEqual([]);
  });

  it('are told apart even where they round to the same', () => {
    const before = evidenceOf(figure('answered', '2022-01', 85.62));
    const after = evidenceOf(figure('answered', '2022-01', 85.64, { sourceId: 'second' }));
    expect(changedFigures(before, after)).toMatchObject([{ was: '85.62%', now: '85.64%' }]);
  });
});

describe('figures that are new', () => {
  it('are counted by metric with their periods and the latest', () => {
    const before = evidenceOf(figure('calls', '2022-01', 2958));
    const after = evidenceOf(
      figure('calls', '2022-03', 9000),
      figure('calls', '2022-01', 2958),
      figure('calls', '2022-02', 8114),
    );
    expect(freshFigures(before, after)).toMatchObject([{ metric: 'Calls', count: 2, latest: '9,000' }]);
  });

  it('are with the changed and the unchanged ones all that the later document prints', () => {
    const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 12 });
    const evidence = (numbers: readonly number[], value: number) =>
      evidenceOf(...numbers.map((month) => figure('calls', `2022-${String(month).padStart(2, '0')}`, value)));
    fc.assert(
      fc.property(months, months, fc.boolean(), (early, late, same) => {
        const before = evidence(early, 1);
        const after = evidence(late, same ? 1 : 2);
        const shared = late.filter((month) => early.includes(month)).length;
        const fresh = freshFigures(before, after).reduce((sum, { count }) => sum + count, 0);
        expect(fresh).toBe(late.length - shared);
        expect(changedFigures(before, after)).toHaveLength(same ? 0 : shared);
        expect(changedFigures(after, after)).toEqual([]);
      }),
    );
  });
});

describe('what a revised volume does', () => {
  const january = (received: number) =>
    evidenceOf(
      ...calls.flatMap(([month, count, percent]) => {
        const n = month === '2022-01' ? received : count;
        return [figure('answered', month, percent, { denominator: n }), figure('calls', month, n)];
      }),
    );
  const effects = [
    { label: 'Calls answered in time: average of January to September 2022', was: '79.32%', now: '79.73%' },
    { label: 'Calls answered in time: average of 2022', was: '78.62%', now: '78.96%' },
  ];

  it('is told by the averages of the year and of its months up to the newest one', () => {
    expect(averageEffects(january(2958), january(8700))).toEqual(effects);
  });

  it('is told where the volume was revised alone and the share still names the old one', () => {
    const alone = evidenceOf(
      ...january(2958).observations.map((each) =>
        each.metricId === 'calls' && each.period.end === '2022-01-31'
          ? { ...each, value: 8700, sourceId: 'second' }
          : each,
      ),
    );
    expect(averageEffects(january(2958), alone)).toEqual(effects);
  });

  it('is not told of a year with a month missing', () => {
    const part = (received: number) => ({
      ...january(received),
      observations: january(received).observations.filter(({ period }) => period.end !== '2022-05-31'),
    });
    expect(averageEffects(part(2958), part(8700))).toEqual([]);
  });
});
