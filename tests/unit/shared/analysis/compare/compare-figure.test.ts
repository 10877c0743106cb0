import { describe, expect, it } from 'vitest';
import { poissonCaveat, shareCaveat } from '#shared/analysis/chance';
import { compareFigure, seasonNote, type CompareInput } from '#shared/analysis/compare/compare-figure';
import { monthPeriod, yearEnding } from '#shared/domain/period/period-labels';
import type { Period } from '#shared/domain/period/period';
import { answered, measures, observe } from '../norfolk-fixture';

const june = (year: number): Period => yearEnding(`${year}-06-30`);
const sample = (start: string, end: string): Period => ({ kind: 'sample', start, end });
const year = (of: number): Period => sample(`${of}-01-01`, `${of}-12-31`);
const recording = { metricIds: ['metric'], date: '2021-01-01', note: 'Recording changed.', sourceId: 's' };
const crime: Omit<CompareInput, 'series'> = {
  metric: { id: 'metric', unit: 'count', decimals: 0, direction: 'down', periodKind: 'year-ending' },
  period: null,
  baseline: { metricId: 'metric', period: june(2019), label: '2019' },
  breaks: [recording, { ...recording, metricIds: ['another'] }],
  smallNumbers: 'as-published',
};
const share = { id: 'metric', unit: 'percent', decimals: 1, direction: 'up', periodKind: 'year-ending' } as const;
const audits = { ...crime, metric: { ...share, periodKind: 'sample' as const } };

function compare(input: CompareInput) {
  const result = compareFigure(input);
  if (result === null) throw new Error('no figure');
  return result;
}

describe('the published measures of Norfolk, June 2023', () => {
  const rows = measures.map((row) => ({
    ...row,
    result: compare({
      ...crime,
      metric: row.unit === 'count' ? crime.metric : { ...share, decimals: 0 },
      series: [observe(june(2023), row.current), observe(june(2022), row.previous), observe(june(2019), row.baseline)],
    }),
  }));

  it('compares 11 counts twice and one percentage twice', () => {
    expect(rows.filter(({ unit }) => unit === 'count')).toHaveLength(11);
    expect(rows).toHaveLength(12);
  });

  it.each(rows)('$label', ({ result, change, baselineChange, current, previous }) => {
    const said = ({ change: { words, differenceText } }: typeof result.yearEarlier) => [words, differenceText];
    expect(said(result.yearEarlier)).toEqual(change);
    expect(said(result.previous)).toEqual(change);
    expect(said(result.baseline)).toEqual(baselineChange);
    expect([result.current.value, result.yearEarlier.earlier?.value]).toEqual([current, previous]);
    expect(result.baseline.breaks).toEqual([recording]);
    expect(result.yearEarlier.breaks).toEqual([]);
    expect(result.previous.seasonNote).toBeNull();
  });

  it('lets only homicide, murder and bodily harm speak against the year before', () => {
    const beyond = (base: 'yearEarlier' | 'baseline') =>
      rows.filter(({ result }) => result[base].chance?.beyondChance).map(({ label }) => label);
    expect(beyond('yearEarlier')).toEqual(['Homicide', 'Murder only', 'Actual Bodily Harm']);
    expect(beyond('baseline')).not.toContain('Homicide');
    expect(beyond('baseline')).toContain('Grievous Bodily Harm');
    expect(beyond('baseline')).toContain('Drug trafficking offences');
  });

  it.each([
    ['Homicide', 'yearEarlier', 0.0023, 'more than chance would explain'],
    ['Homicide', 'baseline', 0.1797, 'within usual variation'],
    ['Murder only', 'yearEarlier', 0.0386, 'more than chance would explain'],
  ] as const)('%s against %s: p = %d', (name, base, p, words) => {
    const chance = rows.find(({ label }) => label === name)?.result[base].chance;
    expect(chance?.p).toBeCloseTo(p, 4);
    expect(chance).toMatchObject({ method: 'counts', interval: null, words, caveat: poissonCaveat });
  });

  it('withholds the percentage of a small base, if asked to, and keeps the verdict', () => {
    const series = [observe(june(2023), 2), observe(june(2022), 15)];
    const { yearEarlier } = compare({ ...crime, series, smallNumbers: 'counts' });
    expect(yearEarlier.change).toMatchObject({ kind: 'withheld', words: 'from 15 to 2', percent: null });
    expect(yearEarlier.chance?.beyondChance).toBe(true);
  });
});

describe('what is compared', () => {
  const months = { ...crime, metric: { ...share, periodKind: 'month' as const }, series: answered, baseline: null };

  it('takes the latest figure, or the one asked for', () => {
    const latest = compare(months);
    expect([latest.current.value, latest.previous.earlier?.value, latest.yearEarlier.earlier?.value]).toEqual([
      87.1, 87.9, 76,
    ]);
    expect(latest.yearEarlier.change.words).toBe('11.1 percentage point increase');
    expect([latest.previous.seasonNote, latest.yearEarlier.seasonNote]).toEqual([seasonNote, null]);
    const march = compare({ ...months, period: monthPeriod('2023-03') });
    expect(march.previous.change.words).toBe('0.5 percentage point decrease');
    expect(compareFigure({ ...months, period: monthPeriod('2024-03') })).toBeNull();
    expect(compareFigure({ ...months, series: [] })).toBeNull();
  });

  it('takes the newest vintage of each', () => {
    const series = [observe(june(2023), 90), observe(june(2022), 70), observe(june(2022), 60, { vintage: 2 })];
    expect(compare({ ...crime, series }).yearEarlier.change.words).toBe('50% increase');
  });

  it('refuses and says why', () => {
    const words = (input: CompareInput, base: 'previous' | 'yearEarlier' | 'baseline') => {
      const found = compare(input)[base];
      expect([found.change.kind, found.chance, found.breaks]).toEqual(['refused', null, []]);
      return found.change.words;
    };
    expect(words(months, 'baseline')).toBe('not compared: no baseline is set');
    expect(words({ ...months, period: monthPeriod('2021-11') }, 'previous')).toBe(
      'not compared: no figure for October 2021',
    );
    const series = [observe(june(2023), 90), observe(yearEnding('2022-12-31'), 70), observe(june(2022), null)];
    expect(words({ ...crime, series }, 'yearEarlier')).toBe('not compared: no figure for 12 months to 30 June 2022');
    const overlapping = {
      ...crime,
      series,
      baseline: { metricId: 'metric', period: yearEnding('2022-12-31'), label: '' },
    };
    expect(words(overlapping, 'baseline')).toMatch(/overlap$/);
    const month = monthPeriod('2022-06');
    const unequal = {
      ...crime,
      series: [...series, observe(month, 9)],
      baseline: { metricId: 'metric', period: month, label: '' },
    };
    expect(words(unequal, 'baseline')).toMatch(/not windows of the same kind and length$/);
    const absent = { ...crime, series: [observe(june(2023), null), observe(june(2022), 9)], period: june(2023) };
    expect(words(absent, 'yearEarlier')).toBe('not compared: no figure for 12 months to 30 June 2023');
  });
});

describe('what may feed a verdict', () => {
  const grounds = [
    observe(year(2023), 89.1, { halfWidth: 4.2, sampleSize: 201 }),
    observe(year(2021), 66.5, { halfWidth: 5.5, sampleSize: 263 }),
  ];
  const baseline = { metricId: 'metric', period: year(2021), label: '2021' };

  it('compares two audits only against a baseline, by their published intervals', () => {
    const result = compare({ ...audits, series: grounds, baseline });
    expect(result.previous.change.kind).toBe('refused');
    expect(result.yearEarlier.change.kind).toBe('refused');
    expect(result.baseline.change.words).toBe('22.6 percentage point increase');
    expect(result.baseline.chance).toMatchObject({ method: 'published-intervals', p: null, beyondChance: true });
    expect(result.baseline.chance?.interval?.halfWidth).toBeCloseTo(6.92, 2);
  });

  it('takes no verdict from samples without an interval, nor from one interval alone', () => {
    const counts = { numerator: 49, denominator: 82, sampleSize: 82 };
    const [current, earlier] = [observe(year(2023), 60, counts), observe(year(2021), 20, { ...counts, numerator: 16 })];
    expect(compare({ ...audits, series: [current, earlier], baseline }).baseline.chance).toBeNull();
    const [first, second] = grounds as [(typeof grounds)[0], (typeof grounds)[0]];
    const half = [first, { ...second, halfWidth: null }];
    expect(compare({ ...audits, series: half, baseline }).baseline.chance).toBeNull();
  });

  it('judges two shares by their counts where these give the published value', () => {
    const of = (period: Period, numerator: number, denominator: number, value = (numerator * 100) / denominator) =>
      observe(period, value, { numerator, denominator });
    const verdict = (series: CompareInput['series']) =>
      compare({ ...crime, metric: { ...share, decimals: 0 }, series }).yearEarlier.chance;
    expect(verdict([of(june(2023), 56, 70), of(june(2022), 48, 80)])).toMatchObject({
      method: 'shares',
      beyondChance: true,
      caveat: shareCaveat,
    });
    expect(verdict([of(june(2023), 6, 10), of(june(2022), 5, 10)])?.words).toBe('within usual variation');
    expect(verdict([of(june(2023), 49, 82, 60), of(june(2022), 16, 82, 20)])?.beyondChance).toBe(true);
    expect(verdict([of(june(2023), 49, 82, 70), of(june(2022), 16, 82, 20)])).toBeNull();
    const surveyed = observe(june(2022), 20, { numerator: 16, denominator: 80, sampleSize: 80 });
    expect(verdict([of(june(2023), 49, 82), surveyed])).toBeNull();
  });

  it('tests no estimates, fractions and stocks as counts of events', () => {
    const verdict = (a: Parameters<typeof observe>, b: Parameters<typeof observe>) =>
      compare({ ...crime, series: [observe(...a), observe(...b)] }).yearEarlier.chance;
    expect(verdict([june(2023), 2], [june(2022), 15, { status: 'estimated' }])).toBeNull();
    expect(verdict([june(2023), 2.5], [june(2022), 15])).toBeNull();
    const on = (day: string): Period => ({ kind: 'point-in-time', start: day, end: day });
    expect(verdict([on('2023-06-30'), 2], [on('2022-06-30'), 15])).toBeNull();
  });
});
