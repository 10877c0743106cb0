import { dueWords } from '../domain/meeting/due-words';
import { parseDue } from '../import/cells/parse-due';
import { longDate } from '../text/dates';

interface Due {
  readonly from: string;
  readonly to: string;
}

/** The day that is meant is never in the past: "14 Jan" said in October is in the next year. */
function coming(text: string, day: string): Due | null {
  const year = Number(day.slice(0, 4));
  for (const each of [year, year + 1, year + 2, year + 3, year + 4]) {
    const due = parseDue(`${text} ${each}`);
    if (due !== null && due.to >= day) return due;
  }
  return null;
}

/**
 * When something is promised for, as it is said in a meeting: with its year ("14 January 2025", "March 2025", "2024/25 Q3"), without
 * one ("14 Jan", "14th of January", "March"), "end of March", "the next meeting".
 *
 * @param day ISO day of the meeting
 * @param nextMeeting ISO day of the next one; null where none is planned
 * @returns the words that the program keeps it by, such as "14 January 2025"; null for what is no time
 */
export function promisedFor(text: string, day: string, nextMeeting: string | null): string | null {
  const said = text
    .trim()
    .replace(/[.,;]$/, '')
    .replace(/^the /i, '')
    .replace(/(\d(?:st|nd|rd|th)?) of /i, '$1 ');
  if (/^next meeting$/i.test(said)) return nextMeeting === null ? null : longDate(nextMeeting);
  const end = /^end of (.+)$/i.exec(said);
  const due = parseDue(end?.[1] ?? said) ?? coming(end?.[1] ?? said, day);
  if (due === null) return null;
  return end === null ? dueWords(due) : longDate(due.to);
}
