import { describe, expect, it } from 'vitest';
import { verdictOf } from '#shared/accountability/verdict';
import { monthPeriod, yearEnding } from '#shared/domain/period/period-labels';
import { observe } from '../analysis/norfolk-fixture';
import { calls101, calls999, monthly, sample, stopAndSearch, testOf, yearly } from './test-fixture';

const flat = [80, 81, 80, 79, 80, 81, 80, 79, 80, 81, 80, 79];

describe('999 calls of Norfolk against the inspection of 2021/22', () => {
  const verdict = verdictOf(calls999);

  it('are better, and miss the target', () => {
    expect(verdict.change).toBe('better');
    expect(verdict.target).toBe('not-met');
    expect(verdict.sentence).toBe(
      'Better. 999 calls answered within 10 seconds: the mean of the 11 figures since 14 October 2022 is 84.8%, against 80.6% ' +
        'over the 11 before; the latest, 87.1% for September 2023, is at least 2 of 3 points near the upper limit, by the limits of all 23 ' +
        'figures. Target not met. None of the 11 figures since 14 October 2022 meets the target of 90%; the latest is 87.1% for ' +
        'September 2023.',
    );
  });

  it('leave out October 2022, which lies across the day of publication', () => {
    expect(verdict.since).toHaveLength(11);
    expect(verdict.since[0]?.period).toEqual(monthPeriod('2022-11'));
    expect(verdict.baseline?.value).toBeCloseTo(80.58, 2);
    expect(verdict.baseline?.label).toBe('mean of the 11 figures before');
    expect(verdict.latest?.value).toBe(87.1);
  });

  it('name the rule and why it was chosen', () => {
    expect(verdict.rule).toContain('NHSRplotthedots 0.2.2');
    expect(verdict.rule).toContain('whole series of 23, because only 11 figures lie before');
  });

  it('take the better direction from the test', () => {
    const other = verdictOf({ ...calls999, test: { ...calls999.test, direction: 'down' } });
    expect([other.change, other.target]).toEqual(['worse', 'met']);
  });

  it('are better by the limits of the figures before, too, where these are 12', () => {
    const from = { ...calls999, test: { ...calls999.test, countsFrom: '2022-11-01' } };
    expect(verdictOf(from)).toMatchObject({ change: 'better', target: 'not-met' });
    expect(verdictOf(from).rule).toContain('limits of the 12 figures before');
  });

  it('carry the break that the comparison crosses', () => {
    const told = { metricIds: ['metric'], date: '2022-12-01', note: 'BT changed its clock.', sourceId: 's' };
    const breaks = [told, { ...told, date: '2021-11-01' }, { ...told, metricIds: ['other'] }];
    const crossed = verdictOf({ ...calls999, breaks });
    expect(crossed.breaks).toEqual([told]);
    expect(crossed.sentence).toContain('crosses a break in the series: BT changed its clock. Target');
    expect(verdict.breaks).toEqual([]);
  });
});

describe('stop and search grounds', () => {
  it('are better, by the intervals as published', () => {
    const verdict = verdictOf(stopAndSearch);
    expect(verdict).toMatchObject({ change: 'better', target: null, baseline: { value: 66.5, label: '2021' } });
    expect(verdict.sentence).toBe(
      'Better. Stop and search records with reasonable grounds: 89.1% ± 4.2 for 2023, against 66.5% ± 5.5 for 2021; the ' +
        'difference of +22.6 ± 6.9 percentage points is more than chance would explain.',
    );
    expect(verdict.rule).toContain('both have a published interval');
  });

  it('are better against what the report gives', () => {
    const baseline = { value: 66.5, halfWidth: 5.5, label: '2021 audit' };
    const input = { ...stopAndSearch, test: testOf({ baseline }), series: stopAndSearch.series.slice(1) };
    expect(verdictOf(input)).toMatchObject({ change: 'better', baseline: { value: 66.5, label: '2021 audit' } });
  });

  it('print a difference and its half width so that they bear the verdict out', () => {
    const series = [
      observe(sample('2021-01-01', '2021-12-31'), 80, { halfWidth: 3 }),
      observe(sample('2023-01-01', '2023-12-31'), 85.1, { halfWidth: 4.1 }),
    ];
    expect(verdictOf({ ...stopAndSearch, series }).sentence).toContain(
      'difference of +5.10 ± 5.08 percentage points is more than chance',
    );
  });

  it('carry a break between the report and the day from which figures count', () => {
    const breaks = [{ metricIds: ['metric'], date: '2022-11-01', note: 'New audit.', sourceId: 's' }];
    const baseline = { value: 66.5, halfWidth: 5.5, label: null };
    const input = { ...stopAndSearch, breaks, test: testOf({ baseline, countsFrom: '2022-12-01' }) };
    expect(verdictOf(input).breaks).toEqual(breaks);
    expect(verdictOf({ ...input, publishedOn: '2022-12-01' }).breaks).toEqual([]);
  });

  it('show no clear change where the interval of the difference reaches 0', () => {
    const series = [
      observe(sample('2021-01-01', '2021-12-31'), 83, { halfWidth: 5.5 }),
      ...stopAndSearch.series.slice(1),
    ];
    expect(verdictOf({ ...stopAndSearch, series }).change).toBe('no-clear-change');
  });

  it('hold a target against the latest, and say where its interval reaches across', () => {
    const verdict = verdictOf({ ...stopAndSearch, test: testOf({ target: 90 }) });
    expect(verdict.target).toBe('not-met');
    expect(verdict.sentence).toContain('misses the target of 90%, though its published interval reaches across it.');
  });

  it('feed no verdict without an interval', () => {
    const series = stopAndSearch.series.map((figure) => ({ ...figure, halfWidth: null }));
    const verdict = verdictOf({ ...stopAndSearch, series, test: testOf({ target: 50 }) });
    expect(verdict).toMatchObject({ change: 'no-data', target: null, since: [] });
    expect(verdict.latest?.value).toBe(89.1);
    const half = verdictOf({ ...stopAndSearch, series: [...series.slice(0, 1), ...stopAndSearch.series.slice(1)] });
    expect(half.change).toBe('too-few-points');
    expect(half.rule).toBe('Two samples are compared only where both have a published interval.');
  });

  it('hold the target against the latest of two audits, not both', () => {
    const both = { ...stopAndSearch, test: testOf({ target: 80, countsFrom: '2021-01-01' }) };
    expect(verdictOf(both).since).toHaveLength(2);
    expect(verdictOf(both).target).toBe('met');
  });

  it('feed none where a sample stands among regular figures', () => {
    const series = calls999.series.map((figure) => ({ ...figure, sampleSize: 500 }));
    expect(verdictOf({ ...calls999, series })).toMatchObject({ change: 'no-data', target: null });
  });
});

describe('101 calls abandoned', () => {
  it('miss the target by the one figure that the report rests on', () => {
    const verdict = verdictOf(calls101);
    expect(verdict).toMatchObject({ change: 'too-few-points', target: 'not-met', since: [] });
    expect(verdict.sentence).toBe(
      'Too few points. No figure is held for a period from 23 September 2024 on; the latest of “101 calls abandoned” is 22% for ' +
        'the 12 months to March 2024. Target not met. The latest figure, of before 23 September 2024, 22% for the 12 months to ' +
        'March 2024, misses the target of 5%.',
    );
  });

  it('miss it by one figure since', () => {
    const verdict = verdictOf({ ...calls101, test: { ...calls101.test, countsFrom: '2023-04-01' } });
    expect(verdict).toMatchObject({ change: 'too-few-points', target: 'not-met' });
    expect(verdict.since).toHaveLength(1);
  });

  it('meet it on the target itself', () => {
    const series = [observe(yearEnding('2024-03-31'), 5)];
    expect(verdictOf({ ...calls101, series }).target).toBe('met');
  });
});

describe('counts of whole years', () => {
  it('are held to the exact test', () => {
    const less = verdictOf(
      yearly([
        [2022, 15],
        [2023, 2],
      ]),
    );
    expect(less.change).toBe('better');
    expect(less.rule).toContain('Exact test of two counts');
    expect(less.sentence).toContain('more than chance would explain');
    expect(
      verdictOf(
        yearly([
          [2022, 2],
          [2023, 15],
        ]),
      ).change,
    ).toBe('worse');
    expect(
      verdictOf(
        yearly([
          [2022, 7],
          [2023, 2],
        ]),
      ).change,
    ).toBe('no-clear-change');
    expect(
      verdictOf(
        yearly([
          [2022, 5964],
          [2023, 5515],
        ]),
      ).change,
    ).toBe('better');
    expect(
      verdictOf(
        yearly([
          [2022, 8507],
          [2023, 8505],
        ]),
      ).change,
    ).toBe('no-clear-change');
  });

  it('are not tested where a window lies across the day, or nothing is there to hold them against', () => {
    expect(
      verdictOf(
        yearly(
          [
            [2022, 15],
            [2023, 2],
          ],
          { countsFrom: '2022-07-02' },
        ),
      ).change,
    ).toBe('too-few-points');
    expect(verdictOf(yearly([[2023, 2]])).change).toBe('too-few-points');
    const baseline = { value: 15, halfWidth: null, label: 'in the report' };
    const given = verdictOf(
      yearly(
        [
          [2022, 15],
          [2023, 2],
        ],
        { baseline },
      ),
    );
    expect(given).toMatchObject({ change: 'too-few-points', baseline: { value: 15, label: 'in the report' } });
    expect(given.sentence).toContain('the report gives 15 (in the report)');
  });

  it('are not tested against half a year', () => {
    const half = observe({ kind: 'year-ending', start: '2022-01-01', end: '2022-06-30' }, 50);
    const input = yearly([[2023, 2]]);
    expect(verdictOf({ ...input, series: [half, ...input.series] })).toMatchObject({ change: 'too-few-points' });
    expect(verdictOf({ ...input, series: [half, ...input.series] }).rule).toContain('same kind and length');
  });

  it('of which none is held, are no data', () => {
    expect(verdictOf(yearly([]))).toMatchObject({ change: 'no-data', target: null, latest: null, baseline: null });
    const absent = { ...calls101, series: [observe(yearEnding('2024-03-31'), null)] };
    expect(verdictOf(absent)).toMatchObject({ change: 'no-data', target: null });
  });
});

describe('shares of whole years', () => {
  const share = (year: number, n: number, of: number) =>
    observe(yearEnding(`${year}-03-31`), (100 * n) / of, { numerator: n, denominator: of });
  const input = { ...calls101, test: testOf({ countsFrom: '2023-04-01' }) };

  it('are held to Newcombe’s interval', () => {
    const verdict = verdictOf({ ...input, series: [share(2023, 49, 82), share(2024, 75, 82)] });
    expect(verdict.change).toBe('better');
    expect(verdict.rule).toContain('Newcombe');
    expect(verdictOf({ ...input, series: [share(2023, 49, 82), share(2024, 52, 82)] }).change).toBe('no-clear-change');
  });

  it('have no rule without their numbers', () => {
    const series = [observe(yearEnding('2023-03-31'), 60), observe(yearEnding('2024-03-31'), 91)];
    const verdict = verdictOf({ ...input, series });
    expect(verdict.change).toBe('too-few-points');
    expect(verdict.rule).toContain('no rule tells a change from chance');
  });
});

describe('months', () => {
  const of = (...given: Parameters<typeof monthly>) => verdictOf(monthly(...given)).change;

  it('are too few under 3 since, under 3 before or under 12 in all', () => {
    expect(of(flat, [95, 95])).toBe('too-few-points');
    expect(of(flat, [95, 95, 95])).toBe('better');
    expect(of([80, 81], [...flat, 95])).toBe('too-few-points');
    expect(of([80, 81, 79, 80], [95, 96, 95, 96, 95, 96, 95])).toBe('too-few-points');
    expect(verdictOf(monthly(flat, [95, 95])).sentence).toContain('2 figures are held since 1 January 2024');
  });

  it('are no clear change while the process is as it was', () => {
    expect(of(flat, [81, 79, 80, 81])).toBe('no-clear-change');
    expect(verdictOf(monthly(flat, [81, 79, 80, 81])).sentence).toContain('within the limits of the 12 figures before');
  });

  it('are better after 7 above the mean, and not after 6', () => {
    const wide = [78, 82, 78, 82, 78, 82, 78, 82, 78, 82, 78, 82];
    expect(of(wide, [81, 82, 81, 82, 81, 82])).toBe('no-clear-change');
    expect(of(wide, [81, 82, 81, 82, 81, 82, 81])).toBe('better');
    expect(of(wide, [79, 78, 79, 78, 79, 78, 79])).toBe('worse');
  });

  it('are not better by one good month after worse ones', () => {
    // The latest lies above the upper limit, and the mean since below the mean before.
    expect(of(flat, [70, 70, 70, 70, 70, 90])).toBe('no-clear-change');
  });

  it('are not better by a rise that has not yet reached the level before', () => {
    expect(of(flat, [72, 73, 74, 75, 76, 77, 78])).not.toBe('better');
  });

  it('are better where the mean since lies beyond the limit, though the latest point is not flagged', () => {
    const verdict = verdictOf(monthly(flat, [90, 90, 90, 90, 81]));
    expect(verdict.change).toBe('better');
    expect(verdict.sentence).toContain('the mean since, 88.2%, lies above the upper limit');
  });

  it('do not contradict the figure that the report gives', () => {
    const baseline = (value: number) => ({ baseline: { value, halfWidth: null, label: null } });
    expect(of(flat, [95, 95, 95], baseline(75))).toBe('better');
    expect(of(flat, [95, 95, 95], baseline(97))).toBe('no-clear-change');
  });

  it('stand against the report’s figure alone where none lies before and 12 since', () => {
    const baseline = (value: number) => ({ baseline: { value, halfWidth: null, label: 'year to March 2023' } });
    expect(of([], flat, baseline(60))).toBe('better');
    expect(of([], flat, baseline(95))).toBe('worse');
    expect(of([], flat, baseline(80.5))).toBe('no-clear-change');
    // The latest lies outside its own limits: that tells of the months since, not of the report's figure.
    expect(of([], [...flat, 90], baseline(79))).toBe('no-clear-change');
    expect(of([], flat.slice(1), baseline(60))).toBe('too-few-points');
    expect(of([], flat)).toBe('too-few-points');
    expect(verdictOf(monthly([], flat, baseline(60))).sentence).toContain('the report’s figure lies outside');
  });

  it('give no verdict where a month is missing', () => {
    const input = monthly(flat, [95, 95, 95, 95]);
    const series = input.series.filter(({ period }) => period.start !== '2023-06-01');
    const verdict = verdictOf({ ...input, series });
    expect(verdict.change).toBe('too-few-points');
    expect(verdict.sentence).toContain('a period is missing');
  });

  it('meet, miss, or hit and miss a target', () => {
    const target = (value: number) => verdictOf(monthly(flat, [89.96, 90, 91], { target: value }));
    expect(target(89).target).toBe('met');
    expect(target(90).target).toBe('hit-and-miss');
    expect(target(92).target).toBe('not-met');
    expect(target(90).sentence).toContain(
      'Hit and miss. 2 of the 3 figures since 1 January 2024 meet the target of 90%',
    );
    expect(target(92).sentence).toContain('Target not met. None of the 3');
  });

  it('never print a missed target as met', () => {
    const { sentence } = verdictOf(monthly(flat, [89.96, 89.96, 89.96], { target: 90 }));
    expect(sentence).toContain('the latest is 89.96%');
  });

  it('read the newest vintage, and no figure of another kind of period', () => {
    const input = monthly(flat, [95, 95, 95]);
    const latest = input.series.at(-1);
    if (latest === undefined) throw new Error('no figure');
    const series = [{ ...latest, value: 80, vintage: 2 }, ...input.series, observe(yearEnding('2025-12-31'), 10)];
    expect(verdictOf({ ...input, series }).latest?.value).toBe(80);
    expect(verdictOf({ ...input, series }).since).toHaveLength(3);
  });
});
