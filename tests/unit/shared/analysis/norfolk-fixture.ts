import { monthPeriod } from '#shared/domain/period/period-labels';
import type { Period } from '#shared/domain/period/period';
import type { Observation } from '#shared/domain/observation/observation';

/**
 * Figures as published on norfolk-pcc.gov.uk, Police Data: the National Crime and Policing Measures for the 12 months to June 2023
 * and the 999 tables for November 2021 to September 2023.
 */
export interface MeasureRow {
  readonly label: string;
  readonly unit: 'count' | 'percent';
  readonly current: number;
  readonly previous: number;
  readonly change: readonly [words: string, difference: string | null];
  readonly baseline: number;
  readonly baselineChange: readonly [words: string, difference: string | null];
}

const count = (
  label: string,
  current: number,
  previous: number,
  change: readonly [string, string],
  baseline: number,
  baselineChange: readonly [string, string],
): MeasureRow => ({ label, unit: 'count', current, previous, change, baseline, baselineChange });

export const measures: readonly MeasureRow[] = [
  count('Homicide', 2, 15, ['87% decrease', '−13'], 7, ['71% decrease', '−5']),
  count('Murder only', 2, 10, ['80% decrease', '−8'], 5, ['60% decrease', '−3']),
  count('All violence with injury', 8505, 8507, ['no change', '−2'], 7091, ['20% increase', '+1,414']),
  count('Grievous Bodily Harm', 613, 628, ['2% decrease', '−15'], 454, ['35% increase', '+159']),
  count('Actual Bodily Harm', 5515, 5964, ['8% decrease', '−449'], 5574, ['1% decrease', '−59']),
  count('Drug trafficking offences', 443, 437, ['1% increase', '+6'], 600, ['26% decrease', '−157']),
  count('All neighbourhood crime', 3770, 3793, ['1% decrease', '−23'], 6139, ['39% decrease', '−2,369']),
  count('Residential burglary', 1241, 1312, ['5% decrease', '−71'], 2223, ['44% decrease', '−982']),
  count('Vehicle offences', 1770, 1739, ['2% increase', '+31'], 2834, ['38% decrease', '−1,064']),
  count('Theft from the person', 407, 399, ['2% increase', '+8'], 577, ['29% decrease', '−170']),
  count('Robbery', 352, 343, ['3% increase', '+9'], 505, ['30% decrease', '−153']),
  {
    label: 'Satisfaction amongst victims of domestic abuse',
    unit: 'percent',
    current: 78,
    previous: 77,
    change: ['1 percentage point increase', null],
    baseline: 79,
    baselineChange: ['1 percentage point decrease', null],
  },
];

/** Month, calls, % under 10 s, % 10 to 60 s, % 60 s and over, ranks: national, most similar group, regional. */
export const calls = [
  ['2021-11', 8720, 82.8, 15.9, 1.3, 8, 2, 1],
  ['2021-12', 9105, 82.0, 16.3, 1.7, 11, 2, 1],
  ['2022-01', 2958, 85.6, 13.7, 0.7, 8, 2, 1],
  ['2022-02', 8114, 85.5, 13.7, 0.7, 6, 2, 1],
  ['2022-03', 8743, 81.2, 17.5, 1.3, 13, 3, 2],
  ['2022-04', 9185, 84.0, 15.5, 0.5, 9, 2, 1],
  ['2022-05', 9535, 82.0, 17.0, 1.0, 11, 3, 1],
  ['2022-06', 10103, 77.5, 21.0, 1.6, 17, 3, 3],
  ['2022-07', 11677, 75.1, 22.7, 2.3, 16, 3, 3],
  ['2022-08', 11518, 74.7, 22.8, 2.5, 22, 3, 4],
  ['2022-09', 9984, 76.0, 21.2, 2.8, 23, 4, 5],
  ['2022-10', 10692, 75.6, 21.6, 2.6, 24, 3, 4],
  ['2022-11', 9916, 73.4, 23.7, 3.0, 28, 5, 5],
  ['2022-12', 9661, 81.4, 17.3, 1.3, 18, 2, 2],
  ['2023-01', 9933, 85.3, 14.1, 0.6, 14, 2, 2],
  ['2023-02', 9060, 86.6, 12.8, 0.6, 7, 2, 1],
  ['2023-03', 10356, 86.1, 13.2, 0.7, 4, 1, 1],
  ['2023-04', 11057, 86.5, 12.8, 0.6, 6, 2, 1],
  ['2023-05', 11999, 87.3, 12.4, 0.3, 2, 1, 1],
  ['2023-06', 12363, 84.4, 15.0, 0.6, 4, 1, 1],
  ['2023-07', 12629, 87.0, 12.6, 0.4, 3, 2, 1],
  ['2023-08', 12398, 87.9, 11.8, 0.3, 2, 2, 1],
  ['2023-09', 11628, 87.1, 12.2, 0.7, 4, 2, 1],
] as const satisfies readonly (readonly [string, number, number, number, number, number, number, number])[];

/** An observation with only what a calculation reads. */
export function observe(period: Period, value: number | null, more: Partial<Observation> = {}): Observation {
  return {
    id: `${period.end}-${more.vintage ?? 1}`,
    metricId: 'metric',
    forceId: 'norfolk',
    period,
    value,
    absence: value === null ? 'not available' : null,
    numerator: null,
    denominator: null,
    halfWidth: null,
    sampleSize: null,
    status: 'final',
    sourceId: 'source',
    locator: 'table 1',
    vintage: 1,
    ranks: [],
    ...more,
  };
}

export const answered: readonly Observation[] = calls.map(([month, , value]) => observe(monthPeriod(month), value));
