import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CalendarFileScope } from '#electron/services/calendar-file/calendar-file';
import type { InputOf } from '#shared/contract/contract';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
beforeEach(() => {
  sample = openSampleDesk({ today: () => '2024-10-08' });
});
afterEach(() => sample.dispose());

const write = (scope: CalendarFileScope = { what: 'everything' }) => sample.task('calendarFile', scope).text;
const componentsOf = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
const eventsOf = (text: string) => componentsOf(text).map((each) => new ICAL.Event(each));
const nameOf = (uid: string) => uid.split('@')[0];

const meetingId = 'pam-2024-10';
const meetingIn = (text: string) => eventsOf(text).find(({ uid }) => nameOf(uid) === `meeting-${meetingId}`);

type Details = InputOf<'meetings.save'>['details'];
/** The meeting with this changed, and where it stands after. */
function change(changed: Partial<Details>): void {
  const { id, revision, ...details } = sample.call('meetings.get', { id: meetingId }).details;
  sample.call('meetings.save', { record: { id, revision }, details: { ...details, ...changed } });
}
function cancel(): void {
  const { id, revision } = sample.call('meetings.get', { id: meetingId }).details;
  sample.call('meetings.setStatus', {
    record: { id, revision },
    change: { status: 'cancelled', reason: 'The chief constable is ill; see the letter' },
  });
}

describe('the calendar as a file', () => {
  it('holds every dated entry on its day, each under a name of its own', () => {
    const events = eventsOf(write());
    const { dated } = sample.call('calendar.get', {});
    expect(dated.length).toBeGreaterThan(5);
    expect(events.map(({ startDate }) => startDate.toString().slice(0, 10))).toEqual(dated.map(({ on }) => on));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it('gives a meeting its place and its time by the clocks of England, and a deadline the whole day', () => {
    const text = write();
    const meeting = meetingIn(text);
    expect(text).toContain('DTSTART;TZID=Europe/London:20241024T100000');
    // The rule that the file carries: 10:00 in October is 09:00 by Greenwich.
    expect(meeting?.startDate.toJSDate().toISOString()).toBe('2024-10-24T09:00:00.000Z');
    expect(meeting?.location).toBe('Wymondham');
    // 110 minutes are allotted to its items.
    expect(meeting?.endDate.toJSDate().toISOString()).toBe('2024-10-24T10:50:00.000Z');
    expect(meeting?.description).toContain('Papers are due on 17 October 2024.');
    const papers = eventsOf(text).find(({ uid }) => nameOf(uid) === `papers-${meetingId}`);
    expect(papers?.startDate.isDate).toBe(true);
    expect(papers?.startDate.toString()).toBe('2024-10-17');
    expect(text).toContain('CATEGORIES:Papers due');
  });

  it('says first what a statutory date asks for, and by which law below', () => {
    const precept = eventsOf(write()).find(({ summary }) => summary === 'Tell the panel of the proposed precept');
    expect(precept?.description).toContain('Regulations 2012, regulation 3');
  });

  it('is named after what it holds', () => {
    const named = (scope: CalendarFileScope) => sample.task('calendarFile', scope);
    expect(named({ what: 'everything' }).name).toBe('Norfolk accountability calendar');
    expect(named({ what: 'meetings' }).name).toBe('Norfolk accountability meetings');
    expect(named({ what: 'meetings' }).text).toContain('X-WR-CALNAME:Norfolk accountability meetings');
    expect(named({ what: 'meeting', meetingId }).name).toBe('Meeting 2024-10-24');
    expect(named({ what: 'day', on: '2024-10-24' })).toEqual(named({ what: 'meeting', meetingId }));
  });

  it('holds the meetings alone, or one of them, which goes into a calendar that there is', () => {
    expect(new Set(eventsOf(write({ what: 'meetings' })).map(({ uid }) => uid.split('-')[0]))).toEqual(
      new Set(['meeting']),
    );
    const one = write({ what: 'meeting', meetingId });
    expect(eventsOf(one).map(({ uid }) => nameOf(uid))).toEqual([`meeting-${meetingId}`]);
    expect(one).not.toContain('X-WR-CALNAME');
    expect(() => write({ what: 'meeting', meetingId: 'gone' })).toThrow(expect.objectContaining({ code: 'not-found' }));
    expect(() => write({ what: 'day', on: '2024-10-25' })).toThrow('There is no meeting on 25 October 2024.');
  });
});

describe('a change that other calendars must learn of', () => {
  it('is not seen where nothing changed: two files are equal, whenever they are made', () => {
    expect(write()).toBe(write());
  });

  it('raises the number of the meeting and of its days, and of nothing else', () => {
    const before = eventsOf(write());
    change({ place: 'Norwich' });
    const after = new Map(eventsOf(write()).map((event) => [nameOf(event.uid), event]));
    for (const { uid, sequence } of before) {
      const isOfIt = uid.includes(meetingId);
      expect(after.get(nameOf(uid))?.sequence).toBe(isOfIt ? sequence + 1 : sequence);
    }
    expect(after.get(`meeting-${meetingId}`)?.location).toBe('Norwich');
  });

  it('comes with a longer agenda too, whose item may go again', () => {
    const first = meetingIn(write());
    const item = {
      title: 'Custody',
      owner: null,
      minutes: 30,
      isPrivate: false,
      note: null,
      shows: null,
      links: [],
    };
    const added = sample.call('agenda.saveItem', { meetingId, record: null, afterId: null, details: item });
    const longer = meetingIn(write());
    const usual = first?.duration.toSeconds() ?? 0;
    expect(longer?.duration.toSeconds()).toBe(usual + 30 * 60);
    expect(longer?.sequence).toBeGreaterThan(first?.sequence ?? 0);
    sample.call('agenda.removeItem', added);
    const shorter = meetingIn(write());
    expect(shorter?.duration.toSeconds()).toBe(usual);
    expect(shorter?.sequence).toBeGreaterThan(longer?.sequence ?? 0);
  });

  it('keeps a cancelled meeting in the file, as cancelled and free, with its reason and its days', () => {
    const before = meetingIn(write());
    cancel();
    const components = componentsOf(write()).filter((each) =>
      String(each.getFirstPropertyValue('uid')).includes(meetingId),
    );
    expect(components.map((each) => each.getFirstPropertyValue('status'))).toEqual(Array(3).fill('CANCELLED'));
    expect(components.map((each) => each.getFirstPropertyValue('transp'))).toEqual(Array(3).fill('TRANSPARENT'));
    const after = meetingIn(write({ what: 'meetings' }));
    expect(after?.summary).toBe('Cancelled: PCC Accountability Meeting');
    expect(after?.description).toContain('The chief constable is ill; see the letter');
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
    expect(after?.uid).toBe(before?.uid);
  });
});

describe('the names of events', () => {
  const idOf = () => meetingIn(write())?.uid.split('@')[1];

  it('are those of the workspace: the same in a copy of it, others in another', () => {
    expect(idOf()).toBe('norfolk-sample.accountability-desk');
    const made = (name: string) => {
      const path = `${sample.folder}/${name}.adesk`;
      const office = { name: 'Office', shortName: 'Office', commissioner: 'Commissioner', commissionerShort: 'PCC' };
      sample.task('createWorkspace', { path, details: { force: 'Kent Police', office } });
      const text = write();
      return eventsOf(text).map(({ uid }) => uid);
    };
    const [a, b] = [made('a'), made('b')];
    expect(a.length).toBeGreaterThan(0);
    expect(a.filter((uid) => b.includes(uid))).toEqual([]);
    sample.task('open', { path: `${sample.folder}/a.adesk` });
    expect(eventsOf(write()).map(({ uid }) => uid)).toEqual(a);
  });
});

describe('how long a meeting takes', () => {
  it('keeps two hours free where the agenda does not say how long it takes', () => {
    const { agenda } = sample.call('meetings.get', { id: meetingId });
    for (const { id, revision } of agenda) sample.call('agenda.removeItem', { id, revision });
    expect(meetingIn(write())?.duration.toSeconds()).toBe(120 * 60);
  });

  it('takes the whole day where no time is known', () => {
    change({ startsAt: null });
    expect(meetingIn(write())?.startDate.isDate).toBe(true);
    expect(write({ what: 'meeting', meetingId })).not.toContain('VTIMEZONE');
  });
});
