import { describe, expect, it } from 'vitest';
import type { StatusEntryView, UpdateView } from '#shared/contract/finding-views';
import { inputFaults } from '../../../../renderer/components/input-faults';
import { detailsChoices } from '../../../../renderer/features/findings/details/details-choices';
import {
  detailsDraft,
  detailsFields,
  detailsOf,
  emptyDetails,
} from '../../../../renderer/features/findings/details/details-draft';
import { emptyLink, linkChoices, linkOf } from '../../../../renderer/features/findings/links/link-choices';
import {
  correctedUpdate,
  newUpdate,
  updateFields,
  updateOf,
} from '../../../../renderer/features/findings/progress/update-draft';
import {
  newRequest,
  requestDraft,
  requestFields,
  requestOf,
} from '../../../../renderer/features/findings/requests/request-draft';
import {
  correctedStatus,
  newStatus,
  statusFaults,
  statusFields,
  statusOf,
} from '../../../../renderer/features/findings/status/status-draft';
import { newTest, testDraft, testFields, testOf } from '../../../../renderer/features/findings/testing/test-draft';
import { findingRow } from './finding-rows';

const record = { id: 'f1', revision: 2 };
const unsaid = (faults: object, shown: readonly string[]) =>
  Object.keys(faults).filter((path) => !shown.includes(path));

describe('details', () => {
  const details = {
    ref: 'NOR-2325-17',
    kind: 'recommendation',
    tone: 'improve',
    area: 'Responding to the public',
    title: 'Reach more calls in time',
    text: 'Half of the calls were late.\n\nThe force should mend this.',
    earlyFeedback: true,
    locator: 'Page 12',
    hmicfrsNumber: '6989',
    parentId: 'f0',
    addressees: ['the chief constable', 'the commissioner'],
    notOursBecause: null,
    owner: 'A. Marsh',
    deadlineWords: 'within six months',
    hmicfrsDeadline: '2025-03-23',
    localDeadline: null,
  } as const;

  it('come back from the fields as they were', () => {
    const stored = { ...details, addressees: [...details.addressees] };
    const draft = detailsDraft(stored);
    expect(draft.hmicfrsDeadline).toBe('23 March 2025');
    // The schema makes nothing of an empty text.
    expect(detailsOf(draft)).toEqual({ ...stored, notOursBecause: '' });
    expect(inputFaults('findings.saveDetails', { record, details: detailsOf(draft) })).toEqual({});
  });

  it('say every missing answer at a field that is shown', () => {
    const faults = inputFaults('findings.create', { inspectionId: 'i1', details: detailsOf(emptyDetails) });
    expect(Object.keys(faults)).toHaveLength(5);
    expect(unsaid(faults, detailsFields)).toEqual([]);
    const late = inputFaults('findings.create', {
      inspectionId: 'i1',
      details: detailsOf({ ...emptyDetails, hmicfrsDeadline: 'in spring' }),
    });
    expect(late['details.hmicfrsDeadline']).toBe('Write the day as 1 April 2021.');
  });

  it('offer causes of concern of the same inspection only', () => {
    const rows = [
      findingRow({ id: 'a', kind: 'cause-of-concern' }),
      findingRow({ id: 'b', kind: 'accelerated-cause-of-concern' }),
      findingRow({ id: 'c', kind: 'cause-of-concern', inspectionId: 'i2' }),
      findingRow({ id: 'd' }),
    ];
    expect(detailsChoices(rows, 'i1', []).parents.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('an entry of a status', () => {
  const words = [
    { scheme: 'force', word: 'done', label: 'Done', definition: '', closes: true, retired: false },
    { scheme: 'hmicfrs', word: 'complete', label: 'Complete', definition: '', closes: true, retired: false },
    {
      scheme: 'hmicfrs',
      word: 'awaiting-review',
      label: 'Awaiting review',
      definition: '',
      closes: false,
      retired: false,
    },
  ] as const;
  const about = { findingId: 'f1', correctsId: null };

  it('is dated today and may be a comment alone, but not nothing', () => {
    const draft = { ...newStatus('2024-05-03', 'A. Marsh'), comment: 'Seen.' };
    const input = statusOf(draft, { ...about, scheme: 'office' });
    expect(input).toMatchObject({ word: null, datedOn: '2024-05-03', hmicfrsReference: null });
    expect(inputFaults('findings.addStatus', input)).toEqual({});
    expect(statusFaults(draft, 'office', words)).toEqual({});
    expect(Object.keys(statusFaults({ ...draft, comment: ' ' }, 'office', words))).toEqual(['comment']);
  });

  it('that closes for HMICFRS needs where HMICFRS says so; the force closes nothing of it', () => {
    const draft = { ...newStatus('2024-05-03', 'A. Marsh'), word: 'complete' };
    expect(Object.keys(statusFaults(draft, 'hmicfrs', words))).toEqual(['hmicfrsReference']);
    expect(statusFaults({ ...draft, hmicfrsReference: 'Register, 6989' }, 'hmicfrs', words)).toEqual({});
    expect(statusFaults({ ...draft, word: 'awaiting-review' }, 'hmicfrs', words)).toEqual({});
    expect(statusFaults({ ...draft, word: 'done' }, 'force', words)).toEqual({});
  });

  it('says what is missing at fields that are shown', () => {
    const input = statusOf({ ...newStatus('2024-05-03', ''), datedOn: '' }, { ...about, scheme: 'force' });
    const faults = inputFaults('findings.addStatus', input);
    expect(Object.keys(faults).toSorted()).toEqual(['author', 'datedOn']);
    expect(unsaid(faults, statusFields)).toEqual([]);
  });

  it('is corrected from what it says, under its own scheme', () => {
    const entry: StatusEntryView = {
      id: 'e1',
      scheme: 'hmicfrs',
      label: 'Complete',
      closes: true,
      datedOn: '2018-04-27',
      datedText: '27 April 2018',
      author: 'Somebody',
      comment: 'Authorised for closure',
      evidence: null,
      hmicfrsReference: '6989',
      corrected: false,
    };
    const draft = correctedStatus(entry, words, 'A. Marsh');
    expect(statusOf(draft, { findingId: 'f1', scheme: 'hmicfrs', correctsId: 'e1' })).toMatchObject({
      word: 'complete',
      datedOn: '2018-04-27',
      author: 'A. Marsh',
      hmicfrsReference: '6989',
      correctsId: 'e1',
    });
  });
});

describe('a report of progress', () => {
  it('needs what was done, and nothing else but its day and author', () => {
    const about = { findingId: 'f1', correctsId: null };
    const empty = newUpdate('2024-05-03', 'A. Marsh');
    const faults = inputFaults('findings.addUpdate', updateOf(empty, about));
    expect(Object.keys(faults)).toEqual(['effort']);
    expect(unsaid(faults, updateFields)).toEqual([]);
    const file = { token: 't1', name: 'a.pdf', sizeText: '1 kB' };
    const input = updateOf({ ...empty, effort: 'Trained.', files: [file] }, about);
    expect(inputFaults('findings.addUpdate', input)).toEqual({});
    expect(input).toMatchObject({ nextDue: null, fileTokens: ['t1'], datedOn: '2024-05-03' });
  });

  it('is corrected with the days that it has', () => {
    const update: UpdateView = {
      id: 'u1',
      datedText: '3 March 2024',
      author: 'Supt. Reeve',
      effort: 'Trained.',
      outcome: null,
      nextStep: null,
      nextDueText: '1 September 2024',
      corrected: false,
      files: [],
    };
    expect(updateOf(correctedUpdate(update, 'A. Marsh'), { findingId: 'f1', correctsId: 'u1' })).toMatchObject({
      datedOn: '2024-03-03',
      nextDue: '2024-09-01',
      correctsId: 'u1',
      author: 'A. Marsh',
    });
  });
});

describe('a test', () => {
  const details = {
    metricId: 'm1',
    direction: 'down',
    target: 4.2,
    baseline: { value: 1234, halfWidth: 5.5, label: 'audit of 201 records' },
    countsFrom: '2022-10-14',
    note: null,
  } as const;

  it('comes back from the fields as it was', () => {
    const draft = testDraft(details);
    expect(draft.baseline).toBe('1,234');
    expect(testOf(draft)).toEqual({ ...details, note: '' });
  });

  it('counts from the day of the report, and needs its metric', () => {
    const draft = newTest('23 September 2024');
    expect(draft.countsFrom).toBe('23 September 2024');
    const input = { findingId: 'f1', record: null, details: testOf(draft) };
    expect(Object.keys(inputFaults('findings.saveTest', input))).toEqual(['details.metricId']);
    expect(newTest('in autumn').countsFrom).toBe('');
  });

  it('refuses what is no number, and a margin of nothing', () => {
    const draft = { ...newTest('23 September 2024'), metricId: 'm1', target: 'many', halfWidth: '4.2' };
    const faults = inputFaults('findings.saveTest', { findingId: 'f1', record: null, details: testOf(draft) });
    expect(Object.keys(faults).toSorted()).toEqual(['details.baseline.value', 'details.target']);
    expect(unsaid(faults, testFields)).toEqual([]);
    expect(testOf({ ...draft, target: '90%', baseline: '', halfWidth: '' })).toMatchObject({
      target: 90,
      baseline: null,
    });
  });
});

describe('a data request', () => {
  it('has an answer only where one was written, and then with its day', () => {
    const open = { ...newRequest('2024-10-01'), text: 'Calls abandoned' };
    expect(requestOf(open)).toEqual({ text: 'Calls abandoned', askedOn: '2024-10-01', dueOn: null, answer: null });
    const details = requestOf({ ...open, answer: '22%' });
    const faults = inputFaults('findings.saveRequest', { findingId: 'f1', record: null, details });
    expect(Object.keys(faults)).toEqual(['details.answer.on']);
    expect(unsaid(faults, requestFields)).toEqual([]);
    const answered = { ...requestOf(open), answer: { on: '2024-11-02', text: '22%' } };
    expect(requestOf(requestDraft(answered))).toEqual(answered);
  });
});

describe('a link', () => {
  it('has one direction, from whichever side it is made', () => {
    const link = (choice: (typeof linkChoices)[number]['id']) =>
      linkOf('this', { ...emptyLink, choice, otherId: 'other' });
    expect(link('repeats')).toMatchObject({ kind: 'repeats', fromId: 'this', toId: 'other' });
    expect(link('repeated')).toMatchObject({ kind: 'repeats', fromId: 'other', toId: 'this' });
    expect(link('superseded')).toMatchObject({ kind: 'supersedes', fromId: 'other', toId: 'this' });
    expect(link('answers')).toMatchObject({ kind: 'answered-by', fromId: 'other', toId: 'this' });
    for (const { id } of linkChoices) expect(inputFaults('findings.link', link(id))).toEqual({});
  });
});
