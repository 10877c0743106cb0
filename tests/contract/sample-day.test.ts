import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkspace } from '#db/connection/open-workspace';
import { writeWorkspaceInfo } from '#db/repositories/workspace';
import { createDesk, type Desk } from '#electron/services/desk';
import { deskDay } from '#electron/services/desk-day';
import type { CalendarView } from '#shared/contract/definition-views';
import type { MeetingPage } from '#shared/contract/meeting-views';
import { sampleFolder } from '../support/sample-desk';

const reference = resolve(import.meta.dirname, '../../resources/reference');

let folder: string;
let path: string;
let desk: Desk;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sample-day-'));
  path = join(folder, 'sample.adesk');
  desk = createDesk(reference);
});

afterEach(() => {
  desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const makeSample = () => desk.task('createSample', { path, sample: sampleFolder });
const calendarDay = () => (desk.call('calendar.get', {}) as CalendarView).today;

test('a sample takes a day before its next meeting for today, and says so to the window', () => {
  expect(makeSample()).toMatchObject({ sample: true, today: '2024-10-08' });
  expect(calendarDay()).toBe('2024-10-08');
  const meeting = desk.call('meetings.get', { id: 'pam-2024-10' }) as MeetingPage;
  expect(meeting.prompt).toBe('Questions from the public close in 2 days, on 10 October 2024.');
});

test('a sample that is opened again keeps its day', () => {
  makeSample();
  desk.task('close', null);
  expect(desk.task('open', { path })).toMatchObject({ today: '2024-10-08' });
});

test('the workspace of an office goes by the clock, even where a day was left in it', () => {
  makeSample();
  desk.task('close', null);
  const store = openWorkspace(path);
  store.write({ actor: 'Test', reason: 'An office’s own' }, (tx) =>
    writeWorkspaceInfo(tx, {
      id: 'office',
      title: 'Norfolk',
      sample: false,
      today: '2024-10-08',
      forceId: 'norfolk',
      office: { name: 'Office', shortName: 'Office', commissioner: 'Commissioner', commissionerShort: 'PCC' },
    }),
  );
  store.close();
  expect(desk.task('open', { path })).toMatchObject({ sample: false, today: null });
  const [before, day, after] = [deskDay(null), calendarDay(), deskDay(null)];
  // Midnight may pass between two readings of the clock.
  expect([before, after]).toContain(day);
});
