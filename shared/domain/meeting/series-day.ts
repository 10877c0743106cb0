import { dayOfWeekDate } from '../../text/dates';
import { bankHoliday } from '../calendar/bank-holidays';

/** A day of a series as it is offered: with its weekday, and the bank holiday that it falls on. */
export interface SeriesDay {
  /** ISO. */
  readonly on: string;
  readonly text: string;
}

export function seriesDay(on: string): SeriesDay {
  return { on, text: [dayOfWeekDate(on), bankHoliday(on)].filter((part) => part !== null).join(', ') };
}
