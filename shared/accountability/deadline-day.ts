import { deadlineIn } from '../report/deadline';
import { addDays, addMonths } from '../text/dates';

/** No inspectorate sets half a century; a longer time is a slip of the pen. */
const mostMonths = 600;
const mostDays = 18_263;

/**
 * The day that a report's own words set, counted from the day of publication. "Within six months" ends on the same day of the sixth
 * month after (the corresponding date rule of Dodds v Walker [1981] 1 WLR 1027), or on its last day where it has no such day;
 * "within 28 days" on the 28th day after. The day of publication is not counted: only section 55 of the Police Act 1996 says
 * "beginning with". "Immediately" is the day of publication itself.
 *
 * @returns ISO day; null where the words set no time that can be read
 */
export function deadlineDay(words: string, publishedOn: string): string | null {
  const deadline = deadlineIn(words);
  switch (deadline?.kind) {
    case 'date':
      return deadline.date;
    case 'months':
      return deadline.months <= mostMonths ? addMonths(publishedOn, deadline.months) : null;
    case 'days':
      return deadline.days <= mostDays ? addDays(publishedOn, deadline.days) : null;
    case 'immediate':
      return publishedOn;
    case undefined:
      return null;
  }
}
