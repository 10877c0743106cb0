import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  change,
  changeBetween,
  crossedBreaks,
  isSmallBase,
  smallBaseLimit,
  type ChangeOptions,
} from '#shared/analysis/change';
import { metricUnits, type SeriesBreak } from '#shared/domain/metric/metric';
import { monthPeriod, yearEnding } from '#shared/domain/period/period-labels';
import { measures, observe } from './norfolk-fixture';

const crime: ChangeOptions = { unit: 'count', decimals: 0, direction: 'down', smallNumbers: 'as-published' };
const share: ChangeOptions = { unit: 'percent', decimals: 1, direction: 'up', smallNumbers: 'as-published' };

describe('the published changes of Norfolk, June 2023', () => {
  const pairs = measures.flatMap(({ label, unit, current, previous, change: year, baseline, baselineChange }) => [
    { label: `${label}, year`, unit, current, previous, published: year },
    { label: `${label}, baseline`, unit, current, previous: baseline, published: baselineChange },
  ]);

  it('holds 22 changes of counts and 2 of percentages', () => {
    expect(pairs.filter(({ unit }) => unit === 'count')).toHaveLength(22);
    expect(pairs.filter(({ unit }) => unit === 'percent')).toHaveLength(2);
  });

  it.each(pairs)('$label', ({ unit, current, previous, published }) => {
    const { words, differenceText } = change(current, previous, {
      ...crime,
      unit,
      direction: unit === 'count' ? 'down' : 'up',
    });
    expect([words, differenceText]).toEqual(published);
  });
});

describe('change', () => {
  it('computes from unrounded values', () => {
    expect(change(2, 15, crime)).toEqual({
      kind: 'percent',
      difference: -13,
      percent: -87,
      words: '87% decrease',
      differenceText: '−13',
      tone: 'better',
    });
    expect(change(65115, 69237, crime).words).toBe('6% decrease');
  });

  it('rounds ties away from zero, whatever the binary', () => {
    expect(change(1145, 1000, crime).words).toBe('15% increase');
    expect(change(855, 1000, crime).words).toBe('15% decrease');
    expect(change(1005, 1000, crime).words).toBe('1% increase');
    expect(change(1004, 1000, crime)).toMatchObject({
      kind: 'none',
      percent: 0,
      words: 'no change',
      differenceText: '+4',
      tone: 'steady',
    });
  });

  it('says no change for equals', () => {
    expect(change(7, 7, { ...crime, smallNumbers: 'counts' })).toMatchObject({
      kind: 'none',
      words: 'no change',
      differenceText: '0',
    });
    expect(change(0, 0, crime)).toMatchObject({ kind: 'none', words: 'no change', percent: null });
    expect(change(78, 78, share)).toMatchObject({
      kind: 'none',
      words: 'no change',
      differenceText: null,
      tone: 'steady',
    });
  });

  it('changes percentages in points', () => {
    expect(change(87.1, 76, share)).toEqual({
      kind: 'points',
      difference: 11.1,
      percent: null,
      words: '11.1 percentage point increase',
      differenceText: null,
      tone: 'better',
    });
    expect(change(76, 78, { ...share, decimals: 0 }).words).toBe('2 percentage point decrease');
    expect(change(77.04, 77, share)).toMatchObject({ kind: 'none', difference: 0.04, tone: 'steady' });
  });

  it('withholds the percentage of a small base, if asked to', () => {
    expect(change(2, 15, { ...crime, smallNumbers: 'counts' })).toEqual({
      kind: 'withheld',
      difference: -13,
      percent: null,
      words: 'from 15 to 2',
      differenceText: '−13',
      tone: 'better',
    });
    expect(change(60, 49, { ...crime, smallNumbers: 'counts' }).words).toBe('from 49 to 60');
    expect(change(60, 50, { ...crime, smallNumbers: 'counts' }).words).toBe('20% increase');
    expect([smallBaseLimit, isSmallBase(49), isSmallBase(50)]).toEqual([50, true, false]);
  });

  it('has no percentage of nothing or of a negative', () => {
    expect(change(5, 0, crime)).toMatchObject({
      kind: 'withheld',
      words: 'from 0 to 5',
      differenceText: '+5',
      percent: null,
      tone: 'worse',
    });
    expect(change(5, -10, { ...crime, unit: 'currency' })).toMatchObject({
      words: 'from −£10 to £5',
      differenceText: '+£15',
    });
  });

  it('words other units', () => {
    const seconds: ChangeOptions = { unit: 'seconds', decimals: 2, direction: 'down', smallNumbers: 'counts' };
    expect(change(7.57, 11.2, seconds)).toMatchObject({
      kind: 'amount',
      words: '3.63 second decrease',
      tone: 'better',
      differenceText: null,
    });
    expect(change(980, 900, { ...seconds, unit: 'duration', decimals: 0 }).words).toBe('1 min 20 s increase');
    expect(change(0.5, 0.3, { ...seconds, unit: 'ratio', decimals: 1 }).words).toBe('0.2 increase');
    expect(change(120, 100, { ...crime, unit: 'currency' })).toMatchObject({
      words: '20% increase',
      differenceText: '+£20',
    });
    expect(change(6.6, 6, { ...crime, unit: 'rate-per-1000', decimals: 1, smallNumbers: 'counts' })).toMatchObject({
      words: '10% increase',
      differenceText: '+0.6',
    });
  });

  it('calls no change better or worse where no direction is', () => {
    expect(change(5, 4, { ...crime, direction: 'neither' }).tone).toBe('unknown');
    expect(change(5, 4, { ...crime, direction: 'up' }).tone).toBe('better');
    expect(change(5, 4, crime).tone).toBe('worse');
  });

  it('words the sign of its figure, and turns about with it', () => {
    const value = fc.integer({ min: 0, max: 200_000 }).map((n) => n / 10);
    const options = fc.record({
      unit: fc.constantFrom(...metricUnits),
      decimals: fc.constant(1),
      direction: fc.constantFrom('up' as const, 'down' as const),
      smallNumbers: fc.constantFrom('as-published' as const, 'counts' as const),
    });
    const turned = { better: 'worse', worse: 'better', steady: 'steady', unknown: 'unknown' } as const;
    fc.assert(
      fc.property(value, value, options, (a, b, how) => {
        const [there, back] = [change(a, b, how), change(b, a, how)];
        expect(there.difference).toBe(back.difference === 0 ? 0 : -(back.difference as number));
        expect(Math.sign(there.difference as number)).toBe(Math.sign(a - b));
        expect(there.words.endsWith('increase') && a <= b).toBe(false);
        expect(there.words.endsWith('decrease') && a >= b).toBe(false);
        expect(/(?<![\d,.])0(\.0)?(%| percentage| second) /.test(there.words)).toBe(false);
        if (there.kind !== 'none' && back.kind !== 'none') {
          expect(there.tone).toBe(turned[back.tone]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('changeBetween', () => {
  const metric = { unit: 'count', decimals: 0, direction: 'down' } as const;
  const between = (current: Parameters<typeof observe>, previous: Parameters<typeof observe> | null) =>
    changeBetween(observe(...current), previous === null ? null : observe(...previous), metric, {
      smallNumbers: 'as-published',
    });
  const june = yearEnding('2023-06-30');

  it('compares like windows', () => {
    expect(between([june, 2], [yearEnding('2022-06-30'), 15]).words).toBe('87% decrease');
    expect(between([june, 2], [yearEnding('2019-06-30'), 7]).words).toBe('71% decrease');
    expect(between([june, 0], [yearEnding('2022-06-30'), 0]).words).toBe('no change');
  });

  it.each<[string, Parameters<typeof observe>, Parameters<typeof observe> | null, string]>([
    [
      'overlap',
      [june, 2],
      [yearEnding('2023-03-31'), 3],
      '12 months to 30 June 2023 and 12 months to 31 March 2023 overlap',
    ],
    [
      'length',
      [june, 2],
      [monthPeriod('2022-06'), 3],
      '12 months to 30 June 2023 and June 2022 are not windows of the same kind and length',
    ],
    ['absence now', [june, null], [yearEnding('2022-06-30'), 3], 'no figure for 12 months to 30 June 2023'],
    ['absence then', [june, 2], [yearEnding('2022-06-30'), null], 'no figure for 12 months to 30 June 2022'],
    ['nothing earlier', [june, 2], null, 'no earlier figure'],
    ['order', [yearEnding('2022-06-30'), 2], [june, 3], '12 months to 30 June 2023 is the later of the two'],
    ['force', [june, 2], [yearEnding('2022-06-30'), 3, { forceId: 'suffolk' }], 'the figures are of different forces'],
    [
      'metric',
      [june, 2],
      [yearEnding('2022-06-30'), 3, { metricId: 'other' }],
      'the figures are of different measures',
    ],
  ])('refuses for %s and says why', (_, current, previous, reason) => {
    expect(between(current, previous)).toEqual({
      kind: 'refused',
      difference: null,
      percent: null,
      words: `not compared: ${reason}`,
      differenceText: null,
      tone: 'unknown',
    });
  });
});

describe('crossedBreaks', () => {
  const recording: SeriesBreak = {
    metricIds: ['crime'],
    date: '2021-01-01',
    note: 'Recording changed.',
    sourceId: 's',
  };
  const june = yearEnding('2023-06-30');

  it('finds the break between 2019 and 2023 and none within', () => {
    expect(crossedBreaks(june, yearEnding('2019-06-30'), [recording])).toEqual([recording]);
    expect(crossedBreaks(yearEnding('2019-06-30'), june, [recording])).toEqual([recording]);
    expect(crossedBreaks(june, yearEnding('2022-06-30'), [recording])).toEqual([]);
  });

  it('finds a break inside a window, not one on its first day, nor of another metric', () => {
    expect(crossedBreaks(june, yearEnding('2021-06-30'), [recording])).toEqual([recording]);
    expect(crossedBreaks(yearEnding('2022-12-31'), yearEnding('2021-12-31'), [recording])).toEqual([]);
    expect(crossedBreaks(yearEnding('2021-01-01'), yearEnding('2020-01-01'), [recording])).toEqual([recording]);
    expect(crossedBreaks(june, yearEnding('2019-06-30'), [recording], 'calls')).toEqual([]);
    expect(crossedBreaks(june, yearEnding('2019-06-30'), [recording], 'crime')).toEqual([recording]);
  });
});
