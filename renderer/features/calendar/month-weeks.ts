import { addDays, lastDayOfMonth } from '#shared/text/dates';

/** Monday is 0. */
const weekday = (iso: string) => (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7;

/**
 * The weeks of a month from Monday to Sunday, as ISO days: the first and the last are filled up from the months around.
 * @param first ISO first day of the month
 */
export function monthWeeks(first: string): readonly (readonly string[])[] {
  const start = addDays(first, -weekday(first));
  const last = lastDayOfMonth(first);
  const weeks: string[][] = [];
  for (let monday = start; monday <= last; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)));
  return weeks;
}
