import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWith, type FigureComparison } from '#shared/analysis/compare/compare-figure';
import { comparisonLabel, comparisonSentence } from '#shared/analysis/compare/comparison-words';
import type { SmallNumbers } from '#shared/analysis/change';
import { metricUnits, type Direction, type MetricUnit } from '#shared/domain/metric/metric';
import type { Observation } from '#shared/domain/observation/observation';
import { monthPeriod, yearEnding } from '#shared/domain/period/period-labels';
import type { Period } from '#shared/domain/period/period';
import { observe } from '../norfolk-fixture';

const june = (year: number): Period => yearEnding(`${year}-06-30`);
const year = (of: number): Period => ({ kind: 'sample', start: `${of}-01-01`, end: `${of}-12-31` });
const note = 'Recording before 2021 followed another standard.';
const breaks = [{ metricIds: ['metric'], date: '2021-01-01', note, sourceId: 's' }];

interface Case {
  readonly title?: string;
  readonly unit?: MetricUnit;
  readonly decimals?: number;
  readonly direction?: Direction;
  readonly base?: FigureComparison['against'];
  readonly smallNumbers?: SmallNumbers;
}

function pair(current: Observation, earlier: Observation | null, how: Case = {}) {
  const { title = 'Residential burglary', unit = 'count', decimals = 0, direction = 'down' } = how;
  const { base = 'year-earlier', smallNumbers = 'as-published' } = how;
  const metric = { id: 'metric', title, unit, decimals, direction, periodKind: current.period.kind };
  const comparison = compareWith(
    current,
    { base, period: earlier?.period ?? june(2022), earlier },
    { metric, breaks, smallNumbers },
  );
  return {
    comparison,
    sentence: (source?: string) => comparisonSentence(comparison, metric, source),
    label: comparisonLabel(comparison, metric),
  };
}

describe('a comparison in one sentence', () => {
  it('says direction, figures, size, periods and verdict', () => {
    const burglary = pair(observe(june(2023), 1241), observe(june(2022), 1312));
    expect(burglary.sentence()).toBe(
      'Residential burglary fell from 1,312 to 1,241 (5%) between the 12 months to June 2022 and the 12 months to June 2023; this is within usual variation.',
    );
    expect(burglary.label).toBe('5% decrease (−71), within usual variation');
  });

  it('carries the break, the baseline and the source', () => {
    const bodilyHarm = pair(observe(june(2023), 613), observe(june(2019), 454), {
      title: 'Grievous Bodily Harm',
      base: 'baseline',
    });
    expect(bodilyHarm.sentence('Police data')).toBe(
      'Grievous Bodily Harm rose from 454 to 613 (35%) between the baseline (the 12 months to June 2019) and the 12 months to June 2023; this is more than chance would explain; the comparison crosses a break in the series (Recording before 2021 followed another standard) (source: Police data).',
    );
  });

  it('names a small base or withholds its percentage', () => {
    const [current, earlier] = [observe(june(2023), 2), observe(june(2022), 15)];
    const published = pair(current, earlier, { title: 'Homicide' });
    expect(published.sentence()).toContain('fell from 15 to 2 (87%, on a base of 15) between');
    expect(published.label).toBe('87% decrease (−13), more than chance would explain');
    const withheld = pair(current, earlier, { title: 'Homicide', smallNumbers: 'counts' });
    expect(withheld.sentence()).toContain('fell from 15 to 2 (−13; too small a base for a percentage) between');
    expect(withheld.sentence()).not.toContain('%');
    expect(withheld.label).toBe('from 15 to 2 (−13), more than chance would explain');
    expect(pair(observe(june(2023), 5), observe(june(2022), 0)).sentence()).toContain(
      'rose from 0 to 5 (+5; too small',
    );
  });

  it('says no change with its difference', () => {
    const violence = pair(observe(june(2023), 8505), observe(june(2022), 8507), { title: 'All violence with injury' });
    expect(violence.sentence()).toBe(
      'All violence with injury showed no change (−2), from 8,507 to 8,505, between the 12 months to June 2022 and the 12 months to June 2023; this is within usual variation.',
    );
    expect(violence.label).toBe('no change (−2), within usual variation');
    const equal = pair(observe(june(2023), 7), observe(june(2022), 7));
    expect(equal.sentence()).toContain('showed no change, at 7, between the 12 months to June 2022 and');
    expect(equal.label).toBe('no change');
    const many = pair(observe(june(2023), 1_004_000), observe(june(2022), 1_000_000));
    expect(many.sentence()).toContain('no change (+4,000), from 1,000,000 to 1,004,000,');
    expect(many.sentence()).toContain('; small as it is, this is more than chance would explain.');
    expect(many.label).toBe('no change (+4,000)');
  });

  it('changes percentages in points and never in percent', () => {
    const share: Case = { title: 'Answered in time', unit: 'percent', decimals: 1, direction: 'up' };
    const answered = pair(observe(monthPeriod('2023-09'), 87.1), observe(monthPeriod('2022-09'), 76), share);
    expect(answered.sentence()).toBe(
      'Answered in time rose from 76.0% to 87.1% (11.1 percentage points) between September 2022 and September 2023.',
    );
    expect(answered.label).toBe('11.1 percentage point increase');
    const satisfied = pair(observe(june(2023), 78), observe(june(2022), 77), { ...share, decimals: 0 });
    expect(satisfied.sentence()).toContain('rose from 77% to 78% (1 percentage point) between');
  });

  it('prints published intervals, the interval of their difference and the counts of a share', () => {
    const share: Case = { title: 'Grounds recorded', unit: 'percent', decimals: 1, direction: 'up', base: 'baseline' };
    const audits = pair(
      observe(year(2023), 89.1, { halfWidth: 4.2 }),
      observe(year(2021), 66.5, { halfWidth: 5.5 }),
      share,
    );
    expect(audits.sentence()).toBe(
      'Grounds recorded rose from 66.5% ± 5.5 to 89.1% ± 4.2 (22.6 percentage points ± 6.9) between the baseline (2021) and 2023; this is more than chance would explain.',
    );
    expect(audits.label).toBe('22.6 percentage point increase ± 6.9, more than chance would explain');
    const counted = pair(
      observe(june(2023), 80, { numerator: 56, denominator: 70 }),
      observe(june(2022), 60, { numerator: 48, denominator: 80 }),
      { ...share, decimals: 0, base: 'year-earlier' },
    );
    expect(counted.sentence()).toContain(
      'rose from 60% (48 of 80) to 80% (56 of 70) (20 percentage points, 95% interval +5 to +33) between',
    );
  });

  it('changes lengths of time in their own unit', () => {
    const mean: Case = { title: 'Mean answer time', unit: 'seconds', decimals: 1 };
    const [later, earlier] = [monthPeriod('2023-09'), monthPeriod('2022-09')];
    const sentence = (halfWidth: number | null) =>
      pair(observe(later, 7.5, { halfWidth }), observe(earlier, 11.5, { halfWidth }), mean).sentence();
    expect(sentence(null)).toContain('fell from 11.5 seconds to 7.5 seconds (4.0 seconds) between');
    expect(sentence(3)).toContain('fell from 11.5 ± 3.0 seconds to 7.5 ± 3.0 seconds (4.0 ± 4.2 seconds) between');
    expect(sentence(3)).toContain('; this is within usual variation.');
    const wait = pair(observe(later, 3660), observe(earlier, 3600), { title: 'Wait', unit: 'duration' });
    expect(wait.sentence()).toContain('rose from 1 h to 1 h 1 min (1 min) between');
  });

  it('words a refusal and an absence', () => {
    const overlapping = pair(observe(june(2023), 1241), observe(yearEnding('2022-12-31'), 1300));
    expect(overlapping.sentence()).toBe(
      'Residential burglary stood at 1,241 for the 12 months to June 2023; not compared: 12 months to 30 June 2023 and 12 months to 31 December 2022 overlap.',
    );
    expect(overlapping.label).toMatch(/^not compared: /);
    const absent = pair(observe(june(2023), null, { absence: 'not collected' }), observe(june(2022), 3));
    expect(absent.sentence()).toBe(
      'Residential burglary has no figure for the 12 months to June 2023 (not collected).',
    );
    expect(pair(observe(june(2023), 3), null).sentence()).toContain('no figure for 12 months to 30 June 2022.');
  });

  it('prints places enough that figures and size do not contradict each other', () => {
    const share: Case = { unit: 'percent', decimals: 0 };
    expect(pair(observe(june(2023), 77.4), observe(june(2022), 76.6), share).sentence()).toContain(
      'rose from 76.6% to 77.4% (0.8 percentage points)',
    );
    expect(pair(observe(june(2023), 77.8), observe(june(2022), 77.4), share).sentence()).toContain(
      'showed no change, from 77.4% to 77.8%,',
    );
  });
});

describe('words that cannot contradict their figure', () => {
  const value = fc.integer({ min: 0, max: 200_000 }).map((n) => n / 10);
  const how = fc.record({
    unit: fc.constantFrom(...metricUnits),
    decimals: fc.constantFrom(0, 1),
    direction: fc.constantFrom('up' as const, 'down' as const, 'neither' as const),
    smallNumbers: fc.constantFrom('as-published' as const, 'counts' as const),
  });
  const verbOf = (sentence: string) => /\b(rose|fell|showed no change)\b/.exec(sentence)?.[0] ?? 'none';

  it('say the sign of the difference, and the opposite when turned about', () => {
    const turned: Record<string, string> = { rose: 'fell', fell: 'rose' };
    fc.assert(
      fc.property(value, value, how, (a, b, options) => {
        const there = pair(observe(june(2023), a), observe(june(2022), b), options);
        const back = pair(observe(june(2023), b), observe(june(2022), a), options);
        const verb = verbOf(there.sentence());
        const { kind, difference } = there.comparison.change;
        if (kind === 'none') expect(verb).toBe('showed no change');
        else expect(verb).toBe((difference ?? 0) > 0 ? 'rose' : 'fell');
        if (verb === 'rose') expect(a).toBeGreaterThan(b);
        if (verb === 'fell') expect(a).toBeLessThan(b);
        if (kind !== 'none' && back.comparison.change.kind !== 'none') {
          expect(verbOf(back.sentence())).toBe(turned[verb]);
          expect(back.comparison.chance?.words).toBe(there.comparison.chance?.words);
        }
        expect(/better|worse|improve/.test(there.sentence())).toBe(false);
        expect(there.sentence().match(/\.(\s|$)/g)).toHaveLength(1);
      }),
      { numRuns: 1500 },
    );
  });

  it('print figures in the order that the verb says', () => {
    const plain = fc.constantFrom<MetricUnit>('count', 'percent', 'ratio');
    fc.assert(
      fc.property(value, value, plain, fc.constantFrom(0, 1), (a, b, unit, decimals) => {
        const sentence = pair(observe(june(2023), a), observe(june(2022), b), { unit, decimals }).sentence();
        const [, verb, from, to] = /(rose|fell) from ([\d,.]+)%? to ([\d,.]+)%? \(/.exec(sentence) ?? [];
        if (verb === undefined) return;
        const [low, high] = [from, to].map((text) => Number(text?.replaceAll(',', '')));
        expect(Math.sign((high ?? 0) - (low ?? 0))).toBe(verb === 'rose' ? 1 : -1);
      }),
      { numRuns: 1500 },
    );
  });

  it('refuse windows that overlap or are unequal', () => {
    const monthly = fc
      .integer({ min: 0, max: 119 })
      .map((n) => `${2010 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`);
    fc.assert(
      fc.property(monthly, monthly, fc.boolean(), (a, b, long) => {
        const [later, earlier] = a >= b ? [a, b] : [b, a];
        const current = yearEnding(monthPeriod(later).end);
        const other = long ? yearEnding(monthPeriod(earlier).end) : monthPeriod(earlier);
        const { comparison, sentence } = pair(observe(current, 5), observe(other, 9));
        const apart = long && other.end < current.start;
        expect(comparison.change.kind === 'refused').toBe(!apart);
        expect(sentence().includes('not compared')).toBe(!apart);
        expect(verbOf(sentence())).toBe(apart ? 'fell' : 'none');
      }),
    );
  });
});
