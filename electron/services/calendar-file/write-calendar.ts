import ICAL from 'ical.js';
import type { CalendarEvent } from './calendar-event';
import { londonId, londonZone } from './london-zone';

// RFC 5545, 3.1: a line is no longer than 75 octets. The library leaves the space that continues one out of its count.
ICAL.foldLength = 74;

/**
 * An iCalendar file (RFC 5545).
 * @param name what a calendar that is made of it is called; null for a file whose events go into one that there is
 */
export function writeCalendar(name: string | null, events: readonly CalendarEvent[]): string {
  const file = new ICAL.Component('vcalendar');
  file.updatePropertyWithValue('version', '2.0');
  file.updatePropertyWithValue('prodid', '-//Accountability Desk//Calendar//EN');
  file.updatePropertyWithValue('calscale', 'GREGORIAN');
  // Without it Outlook takes some files for invitations, or refuses them.
  file.updatePropertyWithValue('method', 'PUBLISH');
  if (name !== null) file.updatePropertyWithValue('x-wr-calname', name);
  if (events.some(({ time }) => time !== null)) file.addSubcomponent(londonZone());
  for (const event of events) file.addSubcomponent(componentOf(event));
  return `${file.toString()}\r\n`;
}

function componentOf(event: CalendarEvent): ICAL.Component {
  const component = new ICAL.Component('vevent');
  const changedAt = ICAL.Time.fromJSDate(new Date(event.changedAt), true);
  const set = (property: string, value: string | number | ICAL.Time) =>
    component.updatePropertyWithValue(property, value);
  set('uid', event.uid);
  set('sequence', event.sequence);
  // Of the record and not of this moment: two files of the same state are equal, byte for byte.
  set('dtstamp', changedAt);
  set('last-modified', changedAt);
  for (const [property, value] of timesOf(event)) {
    const at = set(property, value);
    if (!value.isDate) at.setParameter('tzid', londonId);
  }
  set('summary', plainText(event.summary));
  if (event.description !== null) set('description', plainText(event.description));
  if (event.location !== null) set('location', plainText(event.location));
  set('categories', event.category);
  set('status', event.isCancelled ? 'CANCELLED' : 'CONFIRMED');
  set('transp', event.isBusy && !event.isCancelled ? 'OPAQUE' : 'TRANSPARENT');
  return component;
}

function timesOf({ on, time }: CalendarEvent): readonly (readonly [string, ICAL.Time])[] {
  if (time === null) return [['dtstart', ICAL.Time.fromDateString(on)]];
  const start = ICAL.Time.fromDateTimeString(`${on}T${time.startsAt}:00`);
  const end = start.clone();
  end.adjust(0, 0, time.minutes, 0);
  return [
    ['dtstart', start],
    ['dtend', end],
  ];
}

/** RFC 5545, 3.3.11: a text holds no control characters but the tab; the end of a line is written as one. */
function plainText(text: string): string {
  return text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll(/(?![\n\t])\p{Cc}/gu, '');
}
