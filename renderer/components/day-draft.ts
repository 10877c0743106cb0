import { parseDay } from '#shared/import/cells/parse-day';
import { longDate } from '#shared/text/dates';

/** A day as it stands in a field: "1 April 2021", or nothing. */
export function dayText(day: string | null): string {
  return day === null ? '' : longDate(day);
}

/** The day that was written: null for an empty field; what is no day stays as it is, so that it is refused and not lost. */
export function dayOf(text: string): string | null {
  const written = text.trim();
  return written === '' ? null : (parseDay(written) ?? written);
}
