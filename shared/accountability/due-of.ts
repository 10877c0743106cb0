import type { Finding } from '../domain/finding/finding';
import { longDate } from '../text/dates';

export interface Due {
  /** ISO day: the earlier of the two deadlines. */
  readonly day: string;
  readonly which: 'hmicfrs' | 'local';
  /** From the day after on: the deadline itself is still in time. */
  readonly overdue: boolean;
  /** Names whose day it is, and the other one where there are two: "31 March 2025 (HMICFRS); locally 30 June 2025". */
  readonly words: string;
}

/** The deadline that comes first; null without any. Whether the finding is still open is not asked here. */
export function dueOf(
  { hmicfrsDeadline, localDeadline }: Pick<Finding, 'hmicfrsDeadline' | 'localDeadline'>,
  today: string,
): Due | null {
  const day = [hmicfrsDeadline, localDeadline].filter((deadline) => deadline !== null).toSorted()[0];
  if (day === undefined) {
    return null;
  }
  const which = day === hmicfrsDeadline ? 'hmicfrs' : 'local';
  return { day, which, overdue: day < today, words: dueWords(hmicfrsDeadline, localDeadline) };
}

function dueWords(hmicfrs: string | null, local: string | null): string {
  if (hmicfrs === null || local === null) {
    return hmicfrs === null ? `${longDate(local ?? '')} (set locally)` : `${longDate(hmicfrs)} (HMICFRS)`;
  }
  if (hmicfrs === local) {
    return `${longDate(hmicfrs)} (HMICFRS and locally)`;
  }
  return hmicfrs < local
    ? `${longDate(hmicfrs)} (HMICFRS); locally ${longDate(local)}`
    : `${longDate(local)} (set locally); HMICFRS ${longDate(hmicfrs)}`;
}
