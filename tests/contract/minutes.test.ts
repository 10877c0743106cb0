import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minutesFormats } from '#shared/domain/meeting/minutes';
import type { Edition } from '#shared/editions/edition';
import type { InputOf } from '#shared/contract/contract';
import { must } from '#tests/support/must';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

const meetingId = 'pam-2023-10';
let sample: SampleDesk;
beforeEach(() => {
  sample = openSampleDesk();
});
afterEach(() => sample.dispose());

const view = (edition: Edition = 'restricted') => sample.call('minutes.get', { meetingId, edition });
const pages = (edition: Edition = 'restricted') =>
  JSON.stringify(sample.task('meetingDocument', { kind: 'minutes', meetingId, edition }));

type Agreement = Omit<InputOf<'minutes.agree'>, 'meetingId' | 'versions' | 'recordSha256'>;
const agreement: Agreement = {
  agreedOn: '2024-10-22',
  agreedAtId: 'pam-2024-10',
  agreedBy: 'Ann Lee',
  role: 'Chair',
  corrections: null,
  author: 'Sam Reed',
};

/** Agrees the minutes as the main process does, without a window to print in. */
function agree(change: Partial<Agreement> = {}, seen = view()) {
  const given = {
    ...agreement,
    ...change,
    meetingId,
    versions: seen.versions.length,
    recordSha256: seen.recordSha256,
  };
  const documents = sample.task('minutesToAgree', given);
  const files = (['restricted', 'public'] as const).flatMap((edition) =>
    documents[edition] === null
      ? []
      : minutesFormats.map((format) => ({
          edition,
          format,
          name: `Minutes ${edition}.${format}`,
          bytes: new TextEncoder().encode(`${edition} ${format} ${String(given.versions)}`),
        })),
  );
  return sample.task('agreeMinutes', { given, produced: { appVersion: '1.2.3', files } });
}

function changeAnswer(text: string): void {
  const { questions } = sample.call('meetings.get', { id: meetingId });
  const { id, answer } = must(questions[0]);
  const { questionId: _, revision, ...details } = answer;
  sample.call('questions.answer', { questionId: id, revision, details: { ...details, text } });
}

describe('minutes that nobody agreed', () => {
  it('say that they are a draft, wherever a reader looks', () => {
    const { state, lead, document, notYet, meetings } = view();
    expect({ state, notYet }).toEqual({ state: 'draft', notYet: null });
    expect(lead).toContain('24 October 2024');
    expect(meetings.map(({ id }) => id)).toEqual(['pam-2024-10']);
    const { title, foot, blocks } = must(document);
    expect(title).toContain('(draft, not yet agreed)');
    expect(foot).toBe('Draft, not yet agreed');
    expect(JSON.stringify(blocks[0])).toContain('Draft, not yet agreed');
  });

  it('cannot be agreed before the meeting was held, on a day before it, at itself, or as something else than was read', () => {
    expect(() => agree({ agreedOn: '2023-10-01' })).toThrow(/26 October 2023/);
    expect(() => agree({ agreedAtId: meetingId })).toThrow(/later one/);
    expect(() => agree({ agreedAtId: 'pam-2023-01' })).toThrow(/after this one/);
    const seen = view();
    changeAnswer('Another answer.');
    expect(() => agree({}, seen)).toThrow(/changed meanwhile/);
    const { details } = sample.call('meetings.get', { id: meetingId });
    sample.call('meetings.setStatus', {
      record: { id: meetingId, revision: details.revision },
      change: { status: 'planned', reason: null },
    });
    expect(view().notYet).toMatch(/not marked as held/);
    expect(() => agree()).toThrow(/not marked as held/);
  });
});

describe('agreed minutes', () => {
  it('say by whom, where and when, and with which corrections, in both editions', () => {
    expect(agree({ corrections: 'The second name under Present is Mark Low.' })).toEqual({ version: 1 });
    for (const edition of ['restricted', 'public'] as const) {
      const text = pages(edition);
      expect(text).toContain(
        'Agreed with corrections on 22 October 2024 at the PCC Accountability Meeting, by Ann Lee, Chair',
      );
      expect(text).toMatch(/"Corrected:".+The second name under Present is Mark Low\./);
      expect(text).toContain('"foot":"Agreed on 22 October 2024"');
      expect(text).not.toContain('raft');
    }
    expect(view()).toMatchObject({ state: 'agreed', changes: [], changedDocument: null });
  });

  it('stay as they were when the record changes, and say that it did and where', () => {
    agree();
    const before = pages();
    changeAnswer('It was all a mistake.');
    expect(pages()).toBe(before);
    const { state, lead, changes, changedDocument } = view();
    expect(state).toBe('changed');
    expect(changes).toHaveLength(1);
    expect(lead).toContain(`The record has changed since these minutes were agreed: “${String(changes[0])}”`);
    expect(JSON.stringify(changedDocument)).toContain('It was all a mistake.');
  });

  it('are amended with a reason, and keep what was agreed before', () => {
    agree();
    const first = must(view().versions[0]).documentSha256;
    changeAnswer('It was all a mistake.');
    expect(() => agree()).toThrow(/what is amended/);
    expect(agree({ corrections: 'The first answer was recorded wrongly.' })).toEqual({ version: 2 });
    const { state, versions } = view();
    expect(state).toBe('agreed');
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(versions[1]?.documentSha256).toBe(first);
    const text = pages();
    expect(text).toContain('It was all a mistake.');
    expect(text).toMatch(/"Amended:".+The first answer was recorded wrongly\./);
    expect(text).toContain('Agreed on 22 October 2024 at the PCC Accountability Meeting, by Ann Lee, Chair.');
  });

  it('give back their files byte for byte, and are proved unchanged with the workspace', () => {
    const asked = { meetingId, edition: 'public', format: 'docx' } as const;
    expect(sample.task('agreedMinutesFile', asked)).toBeNull();
    agree();
    const bytes = sample.task('agreedMinutesFile', asked);
    expect(new TextDecoder().decode(must(bytes))).toBe('public docx 0');
    const [check] = sample.call('minutes.check', { meetingId });
    expect(must(check)).toMatchObject({ ok: true, publishedText: 'agreed on 22 October 2024' });
    // Two documents, six files and the change log.
    expect(must(check).parts).toHaveLength(9);
    const { ok, minutes } = sample.task('verify', { title: null });
    expect({ ok, minutes: minutes.length }).toEqual({ ok: true, minutes: 1 });
  });

  it('keep their meeting, and the one that agreed them, from being removed', () => {
    agree();
    const { details } = sample.call('meetings.get', { id: 'pam-2024-10' });
    expect(() => sample.call('meetings.remove', { id: 'pam-2024-10', revision: details.revision })).toThrow(
      /belongs to this meeting/,
    );
  });

  it('are what the next meeting of the kind tells of the last', () => {
    const last = () => sample.call('meetings.get', { id: 'pam-2024-10' }).lastMinutes;
    expect(last()).toMatchObject({ meetingId, label: 'Minutes of 26 October 2023', isDraft: true });
    agree();
    expect(last()).toMatchObject({ words: 'Agreed on 22 October 2024', isDraft: false });
    expect(sample.call('meetings.get', { id: 'pam-2023-01' }).lastMinutes).toBeNull();
    const { document } = sample.call('minutes.get', { meetingId: 'pam-2024-10', edition: 'restricted' });
    expect(JSON.stringify(document)).toContain('The minutes of 26 October 2023 were agreed as drawn up.');
    const { agenda } = sample.call('meetings.get', { id: 'pam-2024-10' });
    expect(agenda[0]).toMatchObject({ number: '1', title: 'Minutes of the last meeting', shows: 'minutes' });
  });
});

describe('what is written up under an item', () => {
  const item = () => must(view().items[3]);
  const write = (words: string, revision = item().revision) =>
    sample.call('minutes.saveText', {
      meetingId,
      itemId: item().itemId,
      revision,
      text: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] },
    });

  it('stands in the minutes, also after agreeing as a change of the record', () => {
    write('The commissioner opened the item.');
    expect(pages()).toContain('The commissioner opened the item.');
    agree();
    write('The deputy opened the item.');
    expect(pages()).toContain('The commissioner opened the item.');
    expect(view()).toMatchObject({ state: 'changed', changes: [item().label] });
  });

  it('is refused where it was changed elsewhere meanwhile, or where it is of another meeting', () => {
    write('First.');
    expect(() => write('Second.', 0)).toThrow(/changed elsewhere/);
    expect(() =>
      sample.call('minutes.saveText', {
        meetingId: 'pam-2024-10',
        itemId: item().itemId,
        revision: 1,
        text: { type: 'doc', content: [] },
      }),
    ).toThrow(/no longer on the agenda/);
  });
});

it('finds the meeting of a day for the command line, and the last that was held without one', () => {
  expect(sample.task('meetingOn', { on: '2023-07-27' })).toBe('pam-2023-07');
  expect(sample.task('meetingOn', { on: null })).toBe(meetingId);
  expect(() => sample.task('meetingOn', { on: '2023-07-28' })).toThrow(/no meeting on 28 July 2023; .* 2023-10-26/);
});

it('goes from one meeting to the next: held, promised, agreed at the next, whose pack begins with what was promised', () => {
  const own = 'pam-2024-10';
  const { questions, details } = sample.call('meetings.get', { id: own });
  sample.call('actions.save', {
    record: null,
    at: { meetingId: own, questionId: must(questions[1]).id },
    details: {
      kind: 'commitment',
      text: 'Publish the abandonment of 101 calls each month',
      owner: 'Chief Constable',
      madeOn: '2024-10-24',
      sourceId: null,
      due: 'December 2024',
      metricId: null,
      findingId: null,
      aim: null,
    },
  });
  sample.call('room.close', { record: { id: own, revision: details.revision }, after: 0 });
  const { ids } = sample.call('meetings.createSeries', { kindId: 'accountability-meeting', days: ['2025-01-23'] });
  const next = must(ids[0]);

  const { agenda, lastMinutes } = sample.call('meetings.get', { id: next });
  expect(agenda[0]).toMatchObject({ title: 'Minutes of the last meeting', shows: 'minutes' });
  expect(lastMinutes).toMatchObject({ meetingId: own, label: 'Minutes of 24 October 2024', isDraft: true });

  const seen = sample.call('minutes.get', { meetingId: own, edition: 'restricted' });
  expect(JSON.stringify(seen.document)).toContain('Publish the abandonment of 101 calls each month');
  const given = {
    ...agreement,
    meetingId: own,
    versions: 0,
    recordSha256: seen.recordSha256,
    agreedOn: '2025-01-23',
    agreedAtId: next,
  };
  sample.task('minutesToAgree', given);
  sample.task('agreeMinutes', { given, produced: { appVersion: '1.2.3', files: [] } });
  expect(sample.call('meetings.get', { id: next }).lastMinutes?.words).toBe('Agreed on 23 January 2025');

  const pack = sample.call('packs.follow', {
    fromPackId: `pack-${own}`,
    title: 'Winter briefing pack',
    meetingId: next,
  });
  const { blocks } = sample.call('packs.get', { id: pack.id }).resolved;
  const promised = must(blocks.find(({ kind }) => kind === 'actions'));
  expect(blocks.slice(0, 3)).toContain(promised);
  expect(JSON.stringify(promised)).toContain('Publish the abandonment of 101 calls each month');
  expect(JSON.stringify(promised)).toContain('on the table for the 2nd meeting');
});
