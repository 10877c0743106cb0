import { cadenceMonths } from '../domain/release/cadence-months';
import type { StatutoryDate } from '../domain/statutory/statutory-date';
import { addMonths, daysBetween, longDate } from '../text/dates';
import { formatNumber } from '../text/numbers';
import { plural } from '../text/words';

/** `unset`: no day is named. `done`: a date that comes once was done. `aside`: the office does not follow it. */
export type StatutoryStateName = 'overdue' | 'due-soon' | 'ahead' | 'unset' | 'done' | 'aside';

export interface StatutoryState {
  readonly state: StatutoryStateName;
  /** The ISO day that is to be met next, or that has passed and was not said to be done; null where there is none. */
  readonly on: string | null;
  readonly words: string;
}

const soonDays = 30;
/** How long a day that has passed is asked after. A row that nobody keeps must not stay overdue until its next year. */
const longestAsked = 60;

/**
 * Which of its days a statutory date stands at: the one that passed, while it was not said to be done and is still asked after (60 days,
 * or half the time to the next); else the next to come.
 *
 * @param done ISO days of the row that were said to be done
 * @param today ISO day
 */
export function statutoryState(date: StatutoryDate, done: readonly string[], today: string): StatutoryState {
  if (!date.isFollowed) return { state: 'aside', on: null, words: 'Laid aside: it does not apply to this office.' };
  if (date.firstOn === null) {
    return {
      state: 'unset',
      on: null,
      words: date.isLawfulDay ? 'No day is set.' : 'The law names no day. Set the one that your office keeps.',
    };
  }
  const on = standingDay(date.firstOn, cadenceMonths[date.cadence], done, today);
  if (on === null) return { state: 'done', on: null, words: `Done for ${longDate(date.firstOn)}.` };
  const days = daysBetween(today, on);
  if (days < 0) return { state: 'overdue', on, words: `${dayCount(-days)} ago.` };
  return {
    state: days <= soonDays ? 'due-soon' : 'ahead',
    on,
    words: days === 0 ? 'Due today.' : `In ${dayCount(days)}.`,
  };
}

function standingDay(firstOn: string, months: number | null, done: readonly string[], today: string): string | null {
  if (months === null) return done.includes(firstOn) ? null : firstOn;
  let step = Math.max(0, Math.floor(daysBetween(firstOn, today) / 31 / months) - 1);
  // From below: months of 31 days reckon too few of them, so the walk ends at the first day after today.
  while (addMonths(firstOn, step * months) < today) step += 1;
  const passed = step === 0 ? null : addMonths(firstOn, (step - 1) * months);
  const next = firstNotDone(firstOn, months, step, done);
  if (passed === null || done.includes(passed)) return next;
  const asked = Math.min(longestAsked, Math.floor(daysBetween(passed, addMonths(firstOn, step * months)) / 2));
  return daysBetween(passed, today) <= asked ? passed : next;
}

function firstNotDone(firstOn: string, months: number, from: number, done: readonly string[]): string {
  let step = from;
  while (done.includes(addMonths(firstOn, step * months))) step += 1;
  return addMonths(firstOn, step * months);
}

const dayCount = (days: number) => `${formatNumber(days, 0)} ${plural(days, 'day', 'days')}`;
