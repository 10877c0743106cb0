import type { Period } from '../domain/period/period';
import { daysBetween } from '../text/dates';

/** What happened to a metric or its force on a day, as a chart marks it. */
export type ChartEventKind = 'fieldwork' | 'publication' | 'baseline' | 'break' | 'rebase';

export interface ChartEvent {
  readonly kind: ChartEventKind;
  /** ISO day. */
  readonly on: string;
  readonly label: string;
}

/** An event inside a chart, at `position` in units of points from 0. */
export interface ChartMarker {
  readonly kind: ChartEventKind;
  readonly position: number;
  readonly label: string;
}

/**
 * Where a day stands among points that each mark the middle of their period: the first day of the third period is 1.5, its middle 2.
 * Null for a day in no period, and for periods that overlap or follow no calendar, where a day has no one place.
 *
 * @param periods oldest first
 * @param day ISO day
 * @throws RangeError when a date is no calendar day
 */
export function positionOfDay(periods: readonly Period[], day: string): number | null {
  const index = periods.findIndex(({ start, end }) => day >= start && day <= end);
  const found = periods[index];
  if (found === undefined || !['month', 'quarter', 'financial-year'].includes(found.kind)) return null;
  const share = daysBetween(found.start, day) / (daysBetween(found.start, found.end) + 1);
  return index - 0.5 + share;
}

/**
 * Where a break parts a series: just before the first period that reaches its day, so that every point after it holds some of what
 * changed. Null where it falls outside the series. Periods may overlap, as 12-month windows do.
 *
 * @param periods oldest first
 * @param day ISO day
 */
export function positionOfBreak(periods: readonly Period[], day: string): number | null {
  const index = periods.findIndex(({ end }) => end >= day);
  return index <= 0 ? null : index - 0.5;
}

/** The events that fall inside a series, in its order. */
export function chartMarkers(periods: readonly Period[], events: readonly ChartEvent[]): readonly ChartMarker[] {
  return events
    .flatMap(({ kind, on, label }) => {
      const position = kind === 'break' ? positionOfBreak(periods, on) : positionOfDay(periods, on);
      return position === null ? [] : [{ kind, position, label }];
    })
    .toSorted((a, b) => a.position - b.position);
}
