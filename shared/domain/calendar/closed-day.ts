import { dayOfWeekDate } from '../../text/dates';
import { bankHoliday } from './bank-holidays';

/** Why offices are closed on a day, in words that follow "falls on": "a Saturday", "Good Friday"; null for a working day. */
export function closedDay(day: string): string | null {
  const holiday = bankHoliday(day);
  if (holiday !== null) return holiday;
  const [name = ''] = dayOfWeekDate(day).split(' ');
  return name === 'Saturday' || name === 'Sunday' ? `a ${name}` : null;
}
