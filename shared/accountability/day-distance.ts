import { daysBetween } from '../text/dates';
import { formatNumber } from '../text/numbers';
import { plural } from '../text/words';

/** What is due within as many days is due soon: half of the time that section 55 of the Police Act 1996 gives. */
export const soonDays = 28;

/** "in 12 days", "today", "1 day ago". */
export function dayDistance(day: string, today: string): string {
  const days = daysBetween(today, day);
  if (days === 0) {
    return 'today';
  }
  const count = `${formatNumber(Math.abs(days), 0)} ${plural(Math.abs(days), 'day', 'days')}`;
  return days > 0 ? `in ${count}` : `${count} ago`;
}
