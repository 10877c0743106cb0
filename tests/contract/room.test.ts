import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyDraft } from '#shared/room/room-draft';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

const meetingId = 'pam-2024-10';
let sample: SampleDesk;
beforeEach(() => {
  sample = openSampleDesk();
});
afterEach(() => sample.dispose());

const room = () => sample.call('room.get', { meetingId });
const refused = (code: string) => expect.objectContaining({ code });
const last = () => room().events.at(-1)?.seq ?? 0;
const item = (index: number) => room().page.agenda[index]?.id ?? '';
const question = (index: number) => room().page.questions[index]?.id ?? '';
const typed = (text: string) => ({ ...emptyDraft, text });

describe('what is typed', () => {
  it('is kept as it is typed, and refuses what was typed from an older state', () => {
    const subject = { kind: 'question' as const, questionId: question(0) };
    expect(sample.call('room.saveDraft', { meetingId, subject, revision: 0, body: typed('We w') }).revision).toBe(1);
    expect(sample.call('room.saveDraft', { meetingId, subject, revision: 1, body: typed('We will') }).revision).toBe(2);
    expect(() => sample.call('room.saveDraft', { meetingId, subject, revision: 1, body: typed('Other') })).toThrow(
      refused('conflict'),
    );
    expect(room().drafts).toMatchObject([{ subject, body: { text: 'We will' }, revision: 2 }]);
    expect(sample.call('meetings.get', { id: meetingId }).unrecorded).toEqual([
      { label: 'Answer to question 1', text: 'We will' },
    ]);
    sample.call('room.saveDraft', { meetingId, subject, revision: 2, body: null });
    expect(room().drafts).toEqual([]);
  });

  it('becomes the answer when it is recorded, by whom and when, and every state of it stays', () => {
    const questionId = question(0);
    const subject = { kind: 'question' as const, questionId };
    const details = { text: 'By March.', answeredBy: 'CC', followUp: null, judgement: 'partly' as const };
    const record = { questionId, revision: 0, draftRevision: 1, author: 'Ann Lee', details };
    sample.call('room.saveDraft', { meetingId, subject, revision: 0, body: typed('By March.') });
    expect(() => sample.call('room.recordAnswer', { ...record, draftRevision: 7 })).toThrow(refused('conflict'));
    expect(room().page.questions[0]?.answer.revision).toBe(0);
    expect(sample.call('room.recordAnswer', record).revision).toBe(1);
    expect(room().drafts).toEqual([]);
    expect(room().page.questions[0]?.answer).toMatchObject({ text: 'By March.', judgement: 'partly' });
    expect(room().answered).toMatchObject([{ questionId, author: 'Ann Lee' }]);
    expect(() => sample.call('room.recordAnswer', { ...record, draftRevision: 0 })).toThrow(refused('conflict'));
    sample.call('room.recordAnswer', { ...record, revision: 1, draftRevision: 0, author: 'Bo' });
    expect(room().answered).toMatchObject([{ questionId, author: 'Bo' }]);
  });

  it('becomes the notes of an item', () => {
    const itemId = item(3);
    const note = { itemId, meetingId, revision: 0, draftRevision: 0, author: 'Ann Lee', text: 'Noted.' };
    sample.call('room.recordNote', note);
    expect(room().notes).toMatchObject([{ itemId, text: 'Noted.', author: 'Ann Lee', revision: 1 }]);
    expect(room().page.agenda[3]?.minuteNote).toBe('Noted.');
    expect(() => sample.call('room.recordNote', note)).toThrow(refused('conflict'));
  });
});

describe('the line', () => {
  const subject = { kind: 'line' as const };
  const typeLine = (text: string) =>
    sample.call('room.saveDraft', { meetingId, subject, revision: 0, body: typed(text) }).revision;
  const details = {
    kind: 'action' as const,
    text: 'Count them',
    owner: 'CC',
    due: 'March 2025',
    madeOn: '2024-10-24',
    sourceId: null,
    metricId: null,
    findingId: null,
    aim: null,
  };
  const action = { kind: 'action' as const, questionId: null, details };
  const place = () => ({ meetingId, author: 'Ann Lee', draftRevision: typeLine('whatever it says') });

  it('is kept as an action, what became of one, a question or a late item, and is then empty', () => {
    sample.call('room.recordLine', { ...place(), entry: { ...action, questionId: question(2) } });
    expect(room().drafts).toEqual([]);
    const [made] = room().page.questions[2]?.actions ?? [];
    expect(made?.text).toBe('Count them');

    const update = {
      actionId: made?.id ?? '',
      kind: 'closed' as const,
      datedOn: '2024-10-24',
      author: 'Ann Lee',
      text: 'Counted.',
      closedBy: 'answer' as const,
      meetingId,
      questionId: null,
      observationIds: [],
    };
    sample.call('room.recordLine', { ...place(), entry: { kind: 'update', update } });
    expect(room().drafts).toEqual([]);
    expect(sample.call('actions.get', { id: update.actionId }).updates).toMatchObject([{ text: 'Counted.' }]);

    const asked = { text: 'Why?', origin: 'written' as const, asker: null, receivedOn: null };
    const about = { findingId: null, metricId: null, agendaItemId: item(1) };
    sample.call('room.recordLine', { ...place(), entry: { kind: 'question', details: { ...asked, ...about } } });
    expect(room().page.questions.at(-1)).toMatchObject({ text: 'Why?', agendaItemId: item(1) });

    const late = { title: 'Custody', owner: null, minutes: 5, isPrivate: false, note: null, shows: null, links: [] };
    sample.call('room.recordLine', { ...place(), entry: { kind: 'item', afterId: item(1), details: late } });
    expect(room().page.agenda[2]).toMatchObject({ title: 'Custody', minutes: 5 });
    expect(room().drafts).toEqual([]);
  });

  it('stays typed where it is not taken, and keeps nothing where it was typed at elsewhere', () => {
    const made = room().madeHere.length;
    const draftRevision = typeLine('action: count them @CC by whenever');
    const line = { meetingId, author: 'Ann Lee', draftRevision };
    const noTime = { ...action, details: { ...details, due: 'whenever' } };
    expect(() => sample.call('room.recordLine', { ...line, entry: noTime })).toThrow(refused('invalid-input'));
    expect(room().drafts).toMatchObject([{ subject, revision: 1 }]);
    expect(() => sample.call('room.recordLine', { ...line, draftRevision: 7, entry: action })).toThrow(
      refused('conflict'),
    );
    expect(room().madeHere).toHaveLength(made);
  });
});

describe('the clock', () => {
  it('keeps what happened and refuses what was decided from an older state', () => {
    const mark = (kind: 'started' | 'done', itemId: string, after = last()) =>
      sample.call('room.mark', { meetingId, after, event: { kind, itemId } });
    mark('started', item(0));
    sample.call('room.mark', { meetingId, after: last(), event: { kind: 'paused', itemId: null } });
    mark('started', item(1));
    expect(room().events.map(({ kind }) => kind)).toEqual(['started', 'paused', 'started']);
    expect(() => mark('done', item(1), 0)).toThrow(refused('conflict'));
    expect(() => mark('started', 'nowhere')).toThrow(refused('not-found'));
    const { id, revision } = room().page.agenda[0] ?? { id: '', revision: 0 };
    expect(() => sample.call('agenda.removeItem', { id, revision })).toThrow(refused('refused'));
  });

  it('ends with the meeting, which then counts as held', () => {
    sample.call('room.mark', { meetingId, after: 0, event: { kind: 'started', itemId: item(0) } });
    const record = { id: meetingId, revision: room().page.details.revision };
    sample.call('room.close', { record, after: last() });
    expect(room().page.status).toBe('held');
    expect(room().events.at(-1)?.kind).toBe('closed');
    expect(() => sample.call('room.close', { record, after: last() })).toThrow(refused('conflict'));
    expect(room().events.filter(({ kind }) => kind === 'closed')).toHaveLength(1);
  });
});

describe('an item that is deferred', () => {
  it('needs a later meeting', () => {
    expect(room().next).toBeNull();
    expect(() => sample.call('room.defer', { meetingId, after: 0, itemId: item(3) })).toThrow(refused('refused'));
  });

  it('comes before the next meeting, with the questions that were not answered', () => {
    const { ids } = sample.call('meetings.createSeries', { kindId: 'accountability-meeting', days: ['2025-01-23'] });
    const next = ids[0] ?? '';
    const details = { text: 'Yes.', answeredBy: null, followUp: null, judgement: null };
    const record = { questionId: question(0), revision: 0, draftRevision: 0, author: 'Ann Lee', details };
    sample.call('room.recordAnswer', record);
    const asked = room().page.questions.length;
    expect(sample.call('room.defer', { meetingId, after: 0, itemId: item(3) })).toEqual({ meetingId: next });
    const moved = sample.call('meetings.get', { id: next });
    expect(moved.agenda.at(-1)).toMatchObject({
      title: 'Quarterly performance',
      note: 'Deferred from 24 October 2024.',
    });
    expect(moved.questions).toHaveLength(asked - 1);
    expect(moved.questions.every(({ agendaItemId }) => agendaItemId === moved.agenda.at(-1)?.id)).toBe(true);
    expect(room().events).toMatchObject([{ kind: 'deferred', itemId: item(3) }]);
  });
});

it('finds what earlier meetings asked about the same thing', () => {
  const { page, earlier } = room();
  const about999 = page.questions.find(({ metricId }) => metricId === 'calls-999-under-10s');
  const [before] = earlier[about999?.id ?? ''] ?? [];
  expect(before?.meeting).toMatch(/2023$/);
  expect(before?.answer).not.toBeNull();
});
