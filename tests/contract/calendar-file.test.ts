import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';
import { londonInstant } from '../../electron/services/london-instant';

let sample: SampleDesk;
beforeEach(() => {
  sample = openSampleDesk({ today: () => '2024-10-08' });
});
afterEach(() => sample.dispose());

const write = () => sample.task('calendarFile', null);
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

describe('the calendar as a file', () => {
  it('holds every dated entry on its day, each under a name of its own', () => {
    const events = eventsOf(write());
    const { dated } = sample.call('calendar.get', {});
    expect(dated.length).toBeGreaterThan(5);
    expect(events.map(({ startDate }) => startDate.toString().slice(0, 10))).toEqual(dated.map(({ on }) => on));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it('gives a meeting its place and its time, and a deadline the whole day', () => {
    const events = eventsOf(write());
    const meeting = events.find(({ uid }) => uid.startsWith('meeting-pam-2024-10@'));
    // 10:00 in October is 09:00 by Greenwich.
    expect(meeting?.startDate.toJSDate().toISOString()).toBe('2024-10-24T09:00:00.000Z');
    expect(meeting?.location).toBe('Wymondham');
    const papers = events.find(({ uid }) => uid.startsWith('papers-pam-2024-10@'));
    expect(papers?.startDate.isDate).toBe(true);
    expect(papers?.startDate.toString()).toBe('2024-10-17');
  });

  it('ends lines with CRLF and folds them at 75 octets', () => {
    const lines = write().split('\r\n');
    expect(lines.every((line) => !line.includes('\n') && new TextEncoder().encode(line).length <= 75)).toBe(true);
  });
});

describe('a time by the clocks of England and Wales', () => {
  it.each([
    ['2024-01-15', '10:00', '2024-01-15T10:00:00.000Z'],
    ['2024-07-15', '10:00', '2024-07-15T09:00:00.000Z'],
    ['2024-07-15', '00:30', '2024-07-14T23:30:00.000Z'],
  ])('reads %s %s', (day, time, instant) => {
    expect(londonInstant(day, time).toISOString()).toBe(instant);
  });
});
