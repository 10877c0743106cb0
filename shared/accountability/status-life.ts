import type { StatusEntry, StatusScheme, StatusWord } from '../domain/finding/status';
import { daysBetween, longDate } from '../text/dates';
import { formatNumber } from '../text/numbers';
import { plural } from '../text/words';
import { statusHistory } from './status-history';

export interface StatusLife {
  readonly openedOn: string;
  /** First day of the closed spell that lasts to today; null while it is open. */
  readonly closedOn: string | null;
  /** Days that it stood open; a spell in which it was closed is not counted. */
  readonly days: number;
  /** "open for 442 days", "closed after 442 days", "open for 110 days, reopened on 3 May 2024". */
  readonly words: string;
}

/**
 * How long a finding has been open under a scheme. It is open from `openedOn` until a word that closes; a later word that does not
 * close opens it again. Item 6989 of HMICFRS's register: opened 9 February 2017, complete 27 April 2018, open for 442 days.
 *
 * @param entries of one finding, any order and any schemes; those dated after `today` do not count
 * @param openedOn ISO day of the first entry or of publication; what is dated before it counts from it
 * @throws RangeError when an entry has a word that the scheme has not
 */
export function statusLife(
  entries: readonly StatusEntry[],
  words: readonly StatusWord[],
  scheme: StatusScheme,
  openedOn: string,
  today: string,
): StatusLife {
  let closedOn: string | null = null;
  let openFrom = openedOn;
  let days = 0;
  for (const { entry, word } of statusHistory(entries, words, scheme)) {
    const on = entry.datedOn < openedOn ? openedOn : entry.datedOn;
    if (on > today) break;
    if (word.closes && closedOn === null) {
      days += daysBetween(openFrom, on);
      closedOn = entry.datedOn;
    } else if (!word.closes && closedOn !== null) {
      closedOn = null;
      openFrom = on;
    }
  }
  if (closedOn !== null) {
    return { openedOn, closedOn, days, words: `closed after ${dayCount(days)}` };
  }
  days += Math.max(0, daysBetween(openFrom, today));
  const reopened = openFrom === openedOn ? '' : `, reopened on ${longDate(openFrom)}`;
  return { openedOn, closedOn, days, words: `open for ${dayCount(days)}${reopened}` };
}

function dayCount(days: number): string {
  return `${formatNumber(days, 0)} ${plural(days, 'day', 'days')}`;
}
