import type { Reader } from '#db/connection/reader';
import { dayDistance } from '#shared/accountability/day-distance';
import type { DatedEntry } from '#shared/contract/dated-entry';
import type { HomeLink, HomeRow } from '#shared/contract/home-view';
import { daysBetween, longDate } from '#shared/text/dates';
import { datedEntries } from '../dated-entries';
import { dutyDates } from '../duty-dates';
import type { SeriesState } from '../release-states';
import { statutoryRows } from '../statutory-dates';

/** How many days the home screen shows: those that are near, or, where few are, the next. The calendar has them all. */
const limit = 6;
const nearDays = 90;
const fewest = 3;

/** Section 55(5A) of the Police Act 1996: 56 days, publication day being the first. */
const dutyDays = 56;

/** What has a day that is still to come, the next first, after duties whose day has passed. @param meetingId whose days stand elsewhere */
export function comingDates(
  read: Reader,
  releases: readonly SeriesState[],
  meetingId: string | null,
  today: string,
): readonly HomeRow[] {
  const entries = datedEntries(
    read,
    { rows: releases, duties: dutyDates(read, today), statutory: statutoryRows(read, today) },
    today,
  );
  const late = entries.filter(({ kind, overdue }) => (kind === 'duty' || kind === 'statutory') && overdue);
  const coming = entries.filter(({ on, targetId }) => on >= today && (meetingId === null || targetId !== meetingId));
  const near = coming.filter(({ on }, index) => index < fewest || daysBetween(today, on) <= nearDays);
  return [...late, ...near].slice(0, limit).map((entry) => row(entry, today));
}

function row(entry: DatedEntry, today: string): HomeRow {
  return {
    key: entry.key,
    title: entry.title,
    detail: `${wordsOf(entry, today)} · ${longDate(entry.on)}`,
    aside: dayDistance(entry.on, today),
    pressing: entry.overdue,
    link: linkOf(entry),
  };
}

function wordsOf({ kind, on, words, overdue }: DatedEntry, today: string): string {
  return kind === 'duty' && !overdue
    ? `Section 55 response, day ${dutyDays - daysBetween(today, on)} of ${dutyDays}: last day`
    : words;
}

function linkOf({ kind, targetId: id }: DatedEntry): HomeLink {
  if (id === null) return { to: 'calendar' };
  switch (kind) {
    case 'meeting':
    case 'papers':
    case 'questions':
      return { to: 'meeting', id };
    case 'duty':
      return { to: 'response', id };
    case 'action':
    case 'finding':
      return { to: kind, id };
    case 'release':
    case 'statutory':
      return { to: 'calendar' };
  }
}
