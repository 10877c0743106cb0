import { addMonths, daysBetween, longDate, monthYear } from '../../text/dates';
import { formatNumber } from '../../text/numbers';
import { plural } from '../../text/words';
import { cadenceMonths } from './cadence-months';
import type { Cadence, ReleaseSeries } from './release';

/** `stale`: a day has passed and no release of then is held. `unknown`: nothing says when the next comes. */
export type ReleaseState = 'stale' | 'due-soon' | 'up-to-date' | 'unknown';

export interface NextRelease {
  readonly state: ReleaseState;
  readonly words: string;
  /** Days of publication of the newest release that is held. */
  readonly last: string | null;
  /** `usual` where the day follows from how often it comes; null where nothing says. */
  readonly next: { readonly on: string; readonly usual: boolean } | null;
}

/** A release may come out some days before the announced one, and is still that release. */
const earlyDays = 7;
const soonDays = 14;
/** Without an announced day a release is late only when it is clearly late. */
const graceDays = 31;

/**
 * When the next release is expected and whether it is overdue: by the first announced day that no held release answers, else by how
 * often it comes.
 *
 * @param published days of publication of the releases that are held, in any order
 * @param today `YYYY-MM-DD`
 */
export function nextRelease(
  { cadence, announced }: Pick<ReleaseSeries, 'cadence' | 'announced'>,
  published: readonly string[],
  today: string,
): NextRelease {
  const last = published.toSorted().at(-1) ?? null;
  const open = announced.toSorted().find((day) => last === null || daysBetween(last, day) > earlyDays) ?? null;
  if (open !== null) return { last, next: { on: open, usual: false }, ...announcedWords(open, today) };
  const months = cadenceMonths[cadence];
  if (last === null || months === null) {
    const words =
      last === null
        ? 'No release with a day of publication is held.'
        : 'It comes irregularly, and no day is announced.';
    return { state: 'unknown', words, last, next: null };
  }
  const on = addMonths(last, months);
  const late = daysBetween(on, today);
  const about = monthYear(on);
  if (late > graceDays) {
    return {
      state: 'stale',
      words: `It usually comes ${every[cadence]}: a release of about ${about} should be out, and is not held.`,
      last,
      next: { on, usual: true },
    };
  }
  return { state: 'up-to-date', words: `The next usually comes in about ${about}.`, last, next: { on, usual: true } };
}

const every = {
  monthly: 'every month',
  quarterly: 'every quarter',
  'half-yearly': 'twice a year',
  yearly: 'every year',
  irregular: 'irregularly',
} as const satisfies Record<Cadence, string>;

const count = (many: number) => `${formatNumber(many, 0)} ${plural(many, 'day', 'days')}`;

function announcedWords(day: string, today: string): Pick<NextRelease, 'state' | 'words'> {
  const days = daysBetween(today, day);
  if (days < 0) return { state: 'stale', words: `Expected on ${longDate(day)}, ${count(-days)} ago, and not held.` };
  if (days === 0) return { state: 'due-soon', words: 'Expected today.' };
  const words = `Expected on ${longDate(day)}, in ${count(days)}.`;
  return { state: days <= soonDays ? 'due-soon' : 'up-to-date', words };
}
