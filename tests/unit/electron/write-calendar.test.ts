import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '#electron/services/calendar-file/calendar-event';
import { writeCalendar } from '#electron/services/calendar-file/write-calendar';

const event: CalendarEvent = {
  uid: 'meeting-1@office.accountability-desk',
  sequence: 2,
  changedAt: '2024-09-01T12:30:45.678Z',
  on: '2024-10-24',
  time: { startsAt: '10:00', minutes: 105 },
  summary: 'Meeting',
  description: null,
  location: null,
  category: 'Meeting',
  isCancelled: false,
  isBusy: true,
};
const read = (text: string) =>
  new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? undefined);
const written = (changed: Partial<CalendarEvent>) => writeCalendar(null, [{ ...event, ...changed }]);

describe('a calendar file', () => {
  it('says of an event what other programs go by', () => {
    expect(written({}).split('\r\n').slice(-14)).toEqual([
      'BEGIN:VEVENT',
      'UID:meeting-1@office.accountability-desk',
      'SEQUENCE:2',
      'DTSTAMP:20240901T123045Z',
      'LAST-MODIFIED:20240901T123045Z',
      'DTSTART;TZID=Europe/London:20241024T100000',
      'DTEND;TZID=Europe/London:20241024T114500',
      'SUMMARY:Meeting',
      'CATEGORIES:Meeting',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('gives a whole day as a date, and then needs no clocks', () => {
    const text = written({ time: null, isBusy: false });
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:20241024\r\n');
    expect(text).not.toContain('VTIMEZONE');
    expect(text).not.toContain('DTEND');
  });

  it('brings back what people wrote, in lines of at most 75 octets that end with CRLF', () => {
    const special = fc.constantFrom(',', ';', '\\', '\n', ':', '"', '👮🏽‍♀️', ' ');
    const words = fc
      .string({ unit: fc.oneof(special, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), maxLength: 150 })
      .map((text) => text.replaceAll(/(?!\n)\p{Cc}|[\u2028\u2029]/gu, '').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, words, words, (summary, location, description) => {
        const text = written({ summary, location, description });
        const back = read(text);
        expect([back.summary, back.location, back.description]).toEqual([summary, location, description]);
        const lines = text.split('\r\n');
        expect(lines.every((line) => !/[\r\n]/.test(line) && new TextEncoder().encode(line).length <= 75)).toBe(true);
        expect(lines.at(-1)).toBe('');
      }),
      {
        examples: [
          ['Crime; data, “quoted”: 50% \\n of it', 'Room 1\nCounty Hall', 'x'.repeat(500)],
          ['警察 👮🏽‍♀️ '.repeat(12).trim(), '\\;,\\', 'é'.repeat(200)],
        ],
      },
    );
  });

  it('leaves out what a text of it cannot hold', () => {
    expect(read(written({ location: 'Room\u00071\r\nCounty Hall' })).location).toBe('Room1\nCounty Hall');
  });
});

describe('the time of a meeting, by the rule that the file carries', () => {
  it.each([
    ['2024-01-15', '10:00', '2024-01-15T10:00:00.000Z'],
    ['2024-03-30', '23:30', '2024-03-30T23:30:00.000Z'],
    ['2024-03-31', '10:00', '2024-03-31T09:00:00.000Z'],
    ['2024-07-15', '00:30', '2024-07-14T23:30:00.000Z'],
    ['2024-10-26', '10:00', '2024-10-26T09:00:00.000Z'],
    ['2024-10-27', '10:00', '2024-10-27T10:00:00.000Z'],
    ['2031-10-26', '10:00', '2031-10-26T10:00:00.000Z'],
  ])('of %s %s', (on, startsAt, instant) => {
    const { startDate } = read(written({ on, time: { startsAt, minutes: 60 } }));
    expect(startDate.toJSDate().toISOString()).toBe(instant);
  });

  it('is that of the clocks in London in every year from 2000 on', () => {
    const london = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }),
        fc.integer({ min: 8, max: 20 }),
        (date, hour) => {
          const on = date.toISOString().slice(0, 10);
          const startsAt = `${String(hour).padStart(2, '0')}:00`;
          const { startDate } = read(written({ on, time: { startsAt, minutes: 60 } }));
          expect(london.format(startDate.toJSDate())).toBe(`${on.split('-').toReversed().join('/')}, ${startsAt}`);
        },
      ),
    );
  });

  it('ends after its minutes, which may be another day', () => {
    const { endDate } = read(written({ time: { startsAt: '23:00', minutes: 105 } }));
    expect(endDate.toString()).toBe('2024-10-25T00:45:00');
  });
});
