import type { Finding } from '../domain/finding/finding';
import type { ProgressUpdate } from '../domain/finding/progress';
import type { StatusEntry, StatusScheme } from '../domain/finding/status';
import { daysBetween, longDate } from '../text/dates';
import { formatNumber } from '../text/numbers';
import { countWords, plural, sentenceCase } from '../text/words';
import { dayDistance, soonDays } from './day-distance';
import { dueOf } from './due-of';
import { standing } from './standing';
import type { DatedStatus } from './status-history';

/** A finding is silent after as many days without an entry or an update. */
export const silentAfterDays = 60;

/**
 * Whether a finding wants nothing more: HMICFRS closed it, the office is assured, or it is not the office's own. The force's own
 * view settles nothing, as "closed" is most often said when only the force thinks so.
 */
export function isSettled(
  { notOursBecause }: Pick<Finding, 'notOursBecause'>,
  statuses: Readonly<Record<StatusScheme, DatedStatus | null>>,
): boolean {
  const closes = (scheme: StatusScheme) => statuses[scheme]?.word.closes === true;
  return notOursBecause !== null || closes('hmicfrs') || closes('office');
}

export interface DueAttention {
  readonly kind: 'overdue' | 'due-soon';
  /** "Was due 31 March 2025 (HMICFRS), 5 days ago." */
  readonly words: string;
}

/** A deadline that has passed or comes within 28 days; null for a finding that is settled, or due later or never. */
export function dueAttention(
  finding: Pick<Finding, 'hmicfrsDeadline' | 'localDeadline' | 'notOursBecause'>,
  statuses: Readonly<Record<StatusScheme, DatedStatus | null>>,
  today: string,
): DueAttention | null {
  const due = isSettled(finding, statuses) ? null : dueOf(finding, today);
  if (due === null || daysBetween(today, due.day) > soonDays) {
    return null;
  }
  const words = `${due.overdue ? 'Was due' : 'Due'} ${dayDistance(due.day, today)}: ${due.words}.`;
  return { kind: due.overdue ? 'overdue' : 'due-soon', words };
}

export interface Silence {
  /** ISO day of the last status entry or update, or of publication where there is none. */
  readonly since: string;
  readonly days: number;
  /** Nothing was ever entered. */
  readonly never: boolean;
  readonly words: string;
}

/**
 * How long nothing was entered on a finding, of any scheme, or reported. Days are those that entries are of; corrected ones do not
 * count. Whether that is too long is the caller's to say (`silentAfterDays`).
 *
 * @param entries of this finding, as `updates`
 */
export function silenceOf(
  publishedOn: string,
  entries: readonly StatusEntry[],
  updates: readonly ProgressUpdate[],
  today: string,
): Silence {
  const days = [...standing(entries), ...standing(updates)].map(({ datedOn }) => datedOn).filter((day) => day <= today);
  const last = days.toSorted().at(-1);
  const since = last ?? publishedOn;
  const count = Math.max(0, daysBetween(since, today));
  const length = `${formatNumber(count, 0)} ${plural(count, 'day', 'days')}`;
  const words =
    last === undefined
      ? `Nothing entered in the ${length} since publication on ${longDate(publishedOn)}.`
      : `Nothing entered for ${length}, since ${longDate(last)}.`;
  return { since, days: count, never: last === undefined, words };
}

/**
 * Why somebody should look at a finding's data again; null where nothing is new. After a look, a figure recorded later is new. Where
 * nobody ever looked, every figure since the inspection is: those of before were known when the report was written.
 *
 * @param newestRecordedAt ISO moment, UTC, at which the newest figure of the finding's metrics was recorded; null where none is held
 * @param lookedAt ISO moment, UTC, of the last look; null for never
 * @param since how many figures the finding's verdicts count
 */
export function lookAgainWords(newestRecordedAt: string | null, lookedAt: string | null, since: number): string | null {
  if (newestRecordedAt === null) {
    return null;
  }
  if (lookedAt === null) {
    const figures = `${countWords(since)} ${plural(since, 'figure', 'figures')}`;
    return since === 0 ? null : `${sentenceCase(figures)} since the inspection; nobody has looked at them yet.`;
  }
  return Date.parse(newestRecordedAt) > Date.parse(lookedAt)
    ? `Figures recorded on ${longDate(newestRecordedAt.slice(0, 10))}, after the last look on ${longDate(lookedAt.slice(0, 10))}.`
    : null;
}
