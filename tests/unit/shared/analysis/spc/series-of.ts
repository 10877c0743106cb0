import { monthPeriod } from '#shared/domain/period/period-labels';
import type { SpcOptions, SpcPoint, SpcResult } from '#shared/analysis/spc/spc';
import { xmr } from '#shared/analysis/spc/xmr';
import { addMonths } from '#shared/text/dates';
import { calls } from '../norfolk-fixture';

export const options: SpcOptions = {
  ruleSet: 'NHSRplotthedots 0.2.2',
  direction: 'up',
  target: null,
  rebases: [],
  fixAfter: null,
};

/** First day of the nth month of a test's series, from January 2020. */
export function month(index: number): string {
  return addMonths('2020-01-01', index);
}

/** Values as consecutive months from January 2020. */
export function seriesOf(values: readonly number[]): SpcPoint[] {
  return values.map((value, index) => ({ period: monthPeriod(month(index).slice(0, 7)), value }));
}

/** The chart of at least one value. */
export function chart(values: readonly number[] | readonly SpcPoint[], more: Partial<SpcOptions> = {}): SpcResult {
  const points = values.map((value, index) =>
    typeof value === 'number' ? seriesOf(values as number[])[index] : value,
  );
  const result = xmr(points as SpcPoint[], { ...options, ...more });
  if (result === null) {
    throw new Error('A chart needs points.');
  }
  return result;
}

/** Share of 999 calls that Norfolk answered within 10 seconds, November 2021 to September 2023. */
export const norfolk: readonly SpcPoint[] = calls.map(([name, , value]) => ({ period: monthPeriod(name), value }));
