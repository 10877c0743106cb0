import type { Finding } from '../domain/finding/finding';
import type { FindingLink } from '../domain/finding/progress';
import type { ReportResponse } from '../domain/inspection/report-response';
import { addDays, daysBetween, longDate } from '../text/dates';
import { formatNumber } from '../text/numbers';
import { listWords, plural } from '../text/words';
import { dayDistance, soonDays } from './day-distance';
import { responseParts, type ResponsePart } from './response-parts';

/**
 * Where a response stands. `open`, `due-soon` and `overdue` by what is left to do and the last day; `late`: published after it.
 */
export interface ResponseState {
  readonly state: 'complete' | 'open' | 'due-soon' | 'overdue' | 'late' | 'not-applicable';
  /** "Due by 17 November 2024, in 12 days; 2 of 6 parts are recorded." */
  readonly words: string;
}

/**
 * The last day for publishing the comments: section 55(5A) of the Police Act 1996 gives 56 days "beginning with the day on which
 * the report is published", so that publication day is day 1. 23 September 2024 gives 17 November 2024, a Sunday; nothing in the
 * section moves it to a working day.
 */
export function lastDayOf(publishedOn: string): string {
  return addDays(publishedOn, 55);
}

/**
 * Where the response to a published report stands. It is complete when all parts are done and it was published by the last day.
 * Copies follow publication, with no day of their own (section 55(6)): where they alone are left, it stays open.
 *
 * @param findings of this report only
 * @param links of any findings
 */
export function responseState(
  response: ReportResponse | null,
  findings: readonly Finding[],
  links: readonly FindingLink[],
  publishedOn: string,
  today: string,
): ResponseState {
  const reason = response?.notApplicableBecause?.trim() ?? '';
  if (reason !== '') {
    return { state: 'not-applicable', words: `Not applicable: ${reason}` };
  }
  const lastDay = lastDayOf(publishedOn);
  const parts = responseParts(response, findings, links);
  const missing = parts.filter(({ done }) => !done);
  const published = response?.publishedOn ?? null;
  if (published !== null && published > lastDay) {
    const days = daysBetween(lastDay, published);
    const after = `${formatNumber(days, 0)} ${plural(days, 'day', 'days')} after the last day, ${longDate(lastDay)}`;
    return { state: 'late', words: `Published on ${longDate(published)}, ${after}${missingWords(missing)}.` };
  }
  const inTime = published === null ? '' : `Published on ${longDate(published)}`;
  if (published !== null && missing.every(({ id }) => id === 'copies')) {
    return missing.length === 0
      ? { state: 'complete', words: `${inTime}, by the last day, ${longDate(lastDay)}.` }
      : { state: 'open', words: `${inTime}, by the last day, ${longDate(lastDay)}${missingWords(missing)}.` };
  }
  return { state: clock(lastDay, today), words: dueWords(parts, published, lastDay, today) };
}

function clock(lastDay: string, today: string): 'open' | 'due-soon' | 'overdue' {
  const left = daysBetween(today, lastDay);
  if (left < 0) {
    return 'overdue';
  }
  return left <= soonDays ? 'due-soon' : 'open';
}

function dueWords(parts: readonly ResponsePart[], published: string | null, lastDay: string, today: string): string {
  const done = parts.filter((part) => part.done).length;
  const due = `${lastDay < today ? 'Was due' : 'Due'} by ${longDate(lastDay)}, ${dayDistance(lastDay, today)}`;
  const count = `${done} of ${parts.length} parts ${plural(done, 'is', 'are')} recorded`;
  const state = published === null ? 'it is not published yet' : `it was published on ${longDate(published)}`;
  return published === null && done < parts.length ? `${due}; ${count}.` : `${due}; ${count}, and ${state}.`;
}

function missingWords(missing: readonly ResponsePart[]): string {
  const titles = missing.map(({ title }) => title.slice(0, 1).toLowerCase() + title.slice(1));
  return titles.length === 0 ? '' : `; still to do: ${listWords(titles)}`;
}
