import { lengthInMonths, periodLabel } from '../../domain/period/period-labels';
import type { Period } from '../../domain/period/period';
import { lastDayOfMonth, monthYear } from '../../text/dates';

/** A period inside a sentence: "September 2023", "the 12 months to June 2023", "the period 1 July to 30 September 2023". */
export function periodInText(period: Period): string {
  const label = periodLabel(period);
  if (period.kind === 'year-ending' && lengthInMonths(period) === 12) {
    return period.end === lastDayOfMonth(period.end) ? `the 12 months to ${monthYear(period.end)}` : `the ${label}`;
  }
  return label.includes(' to ') ? `the period ${label}` : label;
}
