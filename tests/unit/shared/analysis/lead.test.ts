import { describe, expect, it } from 'vitest';
import { compareWith } from '#shared/analysis/compare/compare-figure';
import {
  altForSeries,
  leadForComparison,
  leadForFindings,
  leadForJudgments,
  leadForSeries,
  type ComparedCount,
} from '#shared/analysis/lead';
import type { Grade } from '#shared/domain/inspection/inspection';
import { monthPeriod, yearEnding } from '#shared/domain/period/period-labels';
import { answered, measures, observe } from './norfolk-fixture';

const metric = {
  id: 'calls',
  periodKind: 'month',
  title: 'Share of 999 calls answered in under 10 seconds',
  unit: 'percent',
  decimals: 1,
  direction: 'up',
} as const;
const target = { value: 90, standing: 'standard' } as const;
const lead = (value: number, standing: 'standard' | 'ambition' = 'standard', observations = answered) =>
  leadForSeries({ metric, target: { value, standing }, observations, breaks: [] });

describe('lead of a series', () => {
  it('says the latest value, the change and the target', () => {
    expect(lead(90)).toBe(
      'September 2023 was 87.1%, 11.1 percentage points higher than a year earlier; the standard of 90% has not been met in any of 23 months.',
    );
  });

  it('says how often a target was met', () => {
    expect(lead(70, 'ambition')).toContain('; the ambition of 70% has been met in each of 23 months.');
    expect(lead(87)).toContain('; the standard of 87% has been met in 4 of 23 months, the last three among them.');
    expect(lead(87.1)).toContain('; the standard of 87.1% has been met in 3 of 23 months, the last two among them.');
    expect(lead(87, 'standard', answered.slice(0, -3).slice(-2))).toContain(
      'has been met in 1 of 2 months, not in the latest.',
    );
    expect(lead(87, 'standard', answered.slice(-4, -2))).toContain(
      'has been met in 1 of 2 months, the latest among them.',
    );
    expect(lead(90, 'standard', answered.slice(-1))).toBe('September 2023 was 87.1%; the standard of 90% was not met.');
  });

  it('meets a target that is to stay under from below', () => {
    const seconds = {
      id: 'mean',
      periodKind: 'month',
      title: 'Mean answer time',
      unit: 'seconds',
      decimals: 2,
      direction: 'down',
    } as const;
    const observations = [observe(monthPeriod('2022-09'), 11.2), observe(monthPeriod('2023-09'), 7.57)];
    expect(
      leadForSeries({ metric: seconds, target: { value: 10, standing: 'guidance' }, observations, breaks: [] }),
    ).toBe(
      'September 2023 was 7.57 seconds, 3.63 seconds lower than a year earlier; the guideline of 10 seconds has been met in 1 of 2 months, the latest among them.',
    );
  });

  it.each([
    [65115, 69237, '65,115, 6% lower than a year earlier, more than chance would explain'],
    [8505, 8507, '8,505, no change on a year earlier when rounded'],
    [343, 343, '343, the same as a year earlier'],
    [2, 15, '2, against 15 a year earlier, more than chance would explain'],
    [5, 0, '5, against 0 a year earlier, within usual variation'],
  ])('words %d against %d', (current, previous, words) => {
    const count = {
      id: 'crime',
      periodKind: 'year-ending',
      title: 'Crime',
      unit: 'count',
      decimals: 0,
      direction: 'down',
    } as const;
    const observations = [observe(yearEnding('2022-06-30'), previous), observe(yearEnding('2023-06-30'), current)];
    expect(leadForSeries({ metric: count, target: null, observations, breaks: [] })).toBe(
      `The figure for the 12 months to 30 June 2023 was ${words}.`,
    );
  });

  it('says nothing of no figure', () => {
    expect(lead(90, 'standard', [])).toBeNull();
    expect(lead(90, 'standard', [observe(monthPeriod('2023-10'), null)])).toBeNull();
  });

  it('judges no target where no direction is good', () => {
    const neither = { ...metric, direction: 'neither' } as const;
    expect(leadForSeries({ metric: neither, target, observations: answered, breaks: [] })).toBe(
      'September 2023 was 87.1%, 11.1 percentage points higher than a year earlier.',
    );
  });
});

it('says in the lead that the comparison crosses a break', () => {
  const breaks = [
    { id: 'b', date: '2023-04-01', metricIds: ['calls'], note: 'A new telephone system.', sourceId: 's' },
  ];
  const input = { metric, target: null, observations: answered };
  expect(leadForSeries({ ...input, breaks })).toBe(
    'September 2023 was 87.1%, 11.1 percentage points higher than a year earlier; the comparison crosses a break in the series (A new telephone system).',
  );
  expect(leadForSeries({ ...input, breaks: breaks.map((each) => ({ ...each, metricIds: ['other'] })) })).not.toContain(
    'break',
  );
});

describe('lead of a comparison', () => {
  const period = yearEnding('2022-06-30');
  const rows: ComparedCount[] = measures.map(({ label, unit, current, previous }) => ({
    label,
    unit,
    comparison: compareWith(
      observe(yearEnding('2023-06-30'), current),
      { base: 'year-earlier', period, earlier: observe(period, previous) },
      {
        metric: { id: 'm', unit, decimals: 0, direction: 'down', periodKind: 'year-ending' },
        breaks: [],
        smallNumbers: 'counts',
      },
    ),
  }));

  it('counts what fell and rose, and names what chance would not explain', () => {
    expect(leadForComparison(rows, 'the 12 months to June 2022')).toBe(
      'Of 11 counts compared with the 12 months to June 2022, 6 fell, 4 rose and 1 did not change; only homicide, murder only and Actual Bodily Harm changed by more than chance would explain.',
    );
  });

  it('says when none or all are real', () => {
    expect(leadForComparison(rows.slice(5, 7), 'last year')).toBe(
      'Of 2 counts compared with last year, 1 fell and 1 rose; none changed by more than chance would explain.',
    );
    expect(leadForComparison(rows.slice(0, 2), 'last year')).toBe(
      'Of 2 counts compared with last year, 2 fell; homicide and murder only changed by more than chance would explain.',
    );
    expect(leadForComparison(rows.slice(3, 4), 'last year')).toBe(
      'Of 1 count compared with last year, 1 fell; the change is within usual variation.',
    );
  });

  it('says nothing of no count', () => {
    expect(leadForComparison(rows.slice(11), 'last year')).toBeNull();
    expect(leadForComparison([], 'last year')).toBeNull();
  });
});

describe('lead of judgments', () => {
  const judgments = (...grades: Grade[]) =>
    leadForJudgments(grades.map((grade, index) => ({ area: `Area ${index}`, grade })));
  const times = (grade: Grade, count: number) => Array.from({ length: count }, () => grade);

  it('counts the grades of Norfolk 2023 to 2025, best first', () => {
    expect(judgments(...times('requires-improvement', 3), 'good', ...times('adequate', 4), 'outstanding')).toBe(
      'One area outstanding, one good, four adequate and three requires improvement.',
    );
  });

  it('keeps what was not graded apart', () => {
    expect(judgments('good', 'good', 'ungraded')).toBe('Two areas good; one area was inspected without a grade.');
    expect(judgments('ungraded', 'ungraded')).toBe('Two areas were inspected without a grade.');
    expect(judgments()).toBeNull();
  });
});

describe('lead of findings', () => {
  const finding = (tone: 'improve' | 'mixed' | 'strength', earlyFeedback = false) =>
    ({ kind: 'main-finding', tone, earlyFeedback }) as const;

  it('counts what they ask for', () => {
    expect(leadForFindings([finding('improve'), finding('improve'), finding('strength')])).toBe(
      'Three findings: two call for improvement and one is a strength.',
    );
    expect(leadForFindings([finding('improve', true), finding('mixed')])).toBe(
      'Two findings: one calls for improvement and one is mixed. One was told to the force before the report was published.',
    );
    expect(leadForFindings([])).toBeNull();
  });
});

describe('text alternative of a series', () => {
  it('tells start, low, high, end and target', () => {
    expect(altForSeries({ metric, target, observations: answered.toReversed() })).toBe(
      'Share of 999 calls answered in under 10 seconds: 23 months from November 2021 to September 2023. It starts at 82.8%, is lowest at 73.4% for November 2022 and highest at 87.9% for August 2023, and ends at 87.1%; the standard of 90% has not been met in any of 23 months.',
    );
  });

  it('tells of one, none and no movement', () => {
    expect(altForSeries({ metric, target: null, observations: answered.slice(0, 1) })).toBe(
      'Share of 999 calls answered in under 10 seconds: one figure, 82.8% for November 2021.',
    );
    expect(altForSeries({ metric, target, observations: [] })).toBe(
      'Share of 999 calls answered in under 10 seconds: no figures.',
    );
    const flat = answered.slice(0, 3).map((each) => ({ ...each, value: 50 }));
    expect(altForSeries({ metric, target: null, observations: flat })).toContain('It is 50.0% throughout.');
  });
});

describe('counting in one way within a sentence', () => {
  it('uses figures for all where one is large, and words where all are small', () => {
    const of = (improve: number, mixed: number) => [
      ...Array.from(
        { length: improve },
        () => ({ kind: 'main-finding', tone: 'improve', earlyFeedback: false }) as const,
      ),
      ...Array.from({ length: mixed }, () => ({ kind: 'main-finding', tone: 'mixed', earlyFeedback: false }) as const),
    ];
    expect(leadForFindings(of(31, 11))).toBe('42 findings: 31 call for improvement and 11 are mixed.');
    expect(leadForFindings(of(2, 1))).toBe('Three findings: two call for improvement and one is mixed.');
    expect(leadForFindings(of(19, 0))).toBe('19 findings call for improvement.');
  });
});
