import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';
import { londonInstant } from '../../electron/services/london-instant';

let sample: SampleDesk;
beforeEach(() => {
  sample = openSampleDesk({ today: () => '2024-10-08' });
});
afterEach(() => sample.dispose());

const write = (meetingId: string | null = null) => sample.task('calendarFile', { meetingId });
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
    // 105 minutes are allotted to its items.
    expect(meeting?.endDate.toJSDate().toISOString()).toBe('2024-10-24T10:45:00.000Z');
    const papers = events.find(({ uid }) => uid.startsWith('papers-pam-2024-10@'));
    expect(papers?.startDate.isDate).toBe(true);
    expect(papers?.startDate.toString()).toBe('2024-10-17');
  });

  it('holds one meeting with what is due for it where that is asked for', () => {
    const kinds = eventsOf(write('pam-2024-10')).map(({ uid }) => uid.split('@')[0]);
    expect(kinds.toSorted()).toEqual(['meeting-pam-2024-10', 'papers-pam-2024-10', 'questions-pam-2024-10']);
    expect(() => write('gone')).toThrow(expect.objectContaining({ code: 'not-found' }));
  });

  it('says first what a statutory date asks for, and by which law below', () => {
    const precept = eventsOf(write()).find(({ summary }) => summary === 'Tell the panel of the proposed precept');
    expect(precept?.description).toContain('Regulations 2012, regulation 3');
  });

  it('keeps what people write in titles, whatever it is', () => {
    const meeting = sample.call('meetings.get', { id: 'pam-2024-10' });
    const { id, revision, ...details } = meeting.details;
    const titles = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 160 }).map((text) => text.trim());
    let record = { id, revision };
    fc.assert(
      fc.property(
        titles.filter((title) => title !== '' && !/\p{Cc}/u.test(title)),
        (title) => {
          record = sample.call('meetings.save', { record, details: { ...details, title } });
          const event = eventsOf(write()).find(({ uid }) => uid.startsWith('meeting-pam-2024-10@'));
          expect(event?.summary).toBe(title);
        },
      ),
      { numRuns: 40, examples: [['Crime; data, “quoted”: 50% \\n of it'], ['警察 👮🏽‍♀️ '.repeat(20).trim()]] },
    );
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
