import type { AgendaItem } from '#shared/domain/meeting/agenda';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { longDate } from '#shared/text/dates';
import type { CalendarEvent } from './calendar-event';

/** How long a meeting is kept free for where its agenda does not say. */
const usualMinutes = 120;

/** What is said of a meeting itself, beside what is said of everything that has a day. */
export function meetingEvent(
  { title, startsAt, place, theme, status, statusReason, papersDueOn, questionsDueOn }: Meeting,
  items: readonly Pick<AgendaItem, 'minutes'>[],
): Pick<CalendarEvent, 'time' | 'summary' | 'description' | 'location' | 'isBusy'> {
  const isCancelled = status === 'cancelled';
  const lines = [
    ...(isCancelled ? [`Cancelled: ${statusReason ?? 'no reason is recorded'}`] : []),
    ...(theme === null ? [] : [theme]),
    ...(papersDueOn === null || isCancelled ? [] : [`Papers are due on ${longDate(papersDueOn)}.`]),
    ...(questionsDueOn === null || isCancelled
      ? []
      : [`The last day for public questions is ${longDate(questionsDueOn)}.`]),
  ];
  return {
    time: startsAt === null ? null : { startsAt, minutes: minutesOf(items) },
    // Said in the title too: Outlook takes no notice of the status of an event that it did not invite to.
    summary: isCancelled ? `Cancelled: ${title}` : title,
    description: lines.length === 0 ? null : lines.join('\n'),
    location: place,
    isBusy: true,
  };
}

/**
 * The minutes of its agenda. Without an end an event takes no time at all (RFC 5545, 3.6.1), so a meeting of which not every item has
 * minutes is kept free for two hours, or for longer where those that are known take longer.
 */
function minutesOf(items: readonly Pick<AgendaItem, 'minutes'>[]): number {
  const known = items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const isWhole = items.length > 0 && items.every(({ minutes }) => minutes !== null);
  return isWhole ? known : Math.max(known, usualMinutes);
}
