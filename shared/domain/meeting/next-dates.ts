import { addDays, addMonths, firstDayOfMonth } from '../../text/dates';
import type { MeetingKind } from './meeting-kind';

/**
 * The next days of a series of meetings: as often as the kind comes, on the same weekday. A series by months keeps the place of the
 * weekday in its month (the fourth Thursday, or the last where the month has no fifth), since a day of the month would wander over
 * weekends.
 *
 * @param last ISO day of the last meeting
 */
export function nextDates(last: string, repeat: NonNullable<MeetingKind['repeat']>, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const steps = repeat.every * (index + 1);
    return repeat.unit === 'week' ? addDays(last, steps * 7) : sameWeekday(last, steps);
  });
}

const weekday = (iso: string) => new Date(`${iso}T00:00:00Z`).getUTCDay();

function sameWeekday(last: string, months: number): string {
  const nth = Math.ceil(Number(last.slice(8)) / 7);
  const first = addMonths(firstDayOfMonth(last), months);
  const firstSuch = addDays(first, (weekday(last) - weekday(first) + 7) % 7);
  const day = addDays(firstSuch, (nth - 1) * 7);
  return day.slice(0, 7) === first.slice(0, 7) ? day : addDays(day, -7);
}
