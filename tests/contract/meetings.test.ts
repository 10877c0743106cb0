import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { must } from '#tests/support/must';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

const next = 'pam-2024-10';
let sample: SampleDesk;
beforeEach(() => {
  sample = openSampleDesk();
});
afterEach(() => sample.dispose());

const page = () => sample.call('meetings.get', { id: next });
const newItem = { title: 'Late paper', owner: null, minutes: 5, isPrivate: false, note: null, shows: null, links: [] };
const refused = (code: string) => expect.objectContaining({ code });

describe('the sample', () => {
  it('carries one commitment through four meetings, where the data close it', () => {
    const { closed } = sample.call('actions.list', { owner: null });
    const row = closed.find(({ number }) => number === 1);
    expect(row).toMatchObject({ carriedText: '4th meeting', stateText: 'Closed on 26 October 2023, by the data' });
    const action = sample.call('actions.get', { id: row?.id ?? '' });
    expect(action.meetings.map(({ label }) => label)).toEqual([
      '26 January 2023: new',
      '27 April 2023: 2nd meeting',
      '27 July 2023: 3rd meeting',
      '26 October 2023: 4th meeting',
    ]);
    const closing = action.updates.at(-1);
    expect(closing).toMatchObject({ closedBy: 'data', label: 'Closed by the data' });
    expect(closing?.figures.map(({ value }) => value)).toEqual(['87.0%', '87.9%', '87.1%']);
    expect(action.row.data).toMatchObject({ reached: true });
  });

  it('asks of every proposed question only what its figures say', () => {
    const { proposals } = sample.call('questions.proposals', { meetingId: next });
    expect(new Set(proposals.map(({ subject }) => subject)).size).toBe(proposals.length);
    expect(proposals.length).toBeGreaterThanOrEqual(8);
    for (const { question, figures, reason } of proposals) {
      expect(question).toMatch(/\?$/);
      expect(reason).not.toBe('');
      for (const { value } of figures.slice(0, 1)) {
        if (value !== 'not available') expect(question).toContain(value);
      }
    }
    expect(proposals.map(({ signal }) => signal)).toEqual(
      expect.arrayContaining(['Promise due', 'Target missed', 'Worse', 'No figures', 'Out of date']),
    );
  });
});

describe('a meeting', () => {
  it('begins with the standing items of its kind, and refuses a stale change', () => {
    const { details } = page();
    const { id: _, revision: __, ...rest } = details;
    const made = sample.call('meetings.save', { record: null, details: { ...rest, heldOn: '2025-01-23' } });
    const stored = sample.call('meetings.get', { id: made.id });
    expect(stored.agenda.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Minutes of the last meeting',
      '2 Review of the action tracker',
      '3 Questions from the public',
      '4 Quarterly performance',
      '5 National priorities for policing',
      '6 HMICFRS update',
    ]);
    expect(stored.durationText).toBe('10:00 to 11:50, 110 minutes allotted');
    const change = { record: made, details: { ...rest, title: 'Moved', heldOn: '2025-01-30' } };
    expect(sample.call('meetings.save', change).revision).toBe(2);
    expect(() => sample.call('meetings.save', change)).toThrow(refused('conflict'));
  });

  it('keeps its numbers once the papers are out, and gives a late item its own', () => {
    const record = { id: next, revision: page().details.revision };
    sample.call('meetings.setStatus', { record, change: { status: 'papers-out', reason: null } });
    const second = page().agenda[1]?.id ?? '';
    const late = { meetingId: next, record: null, afterId: second, details: newItem };
    sample.call('agenda.saveItem', late);
    sample.call('agenda.saveItem', { ...late, details: { ...newItem, title: 'Later still' } });
    expect(page().agenda.map(({ number }) => number)).toEqual(['1', '2', '2B', '2A', '3', '4', '5', '6']);
    const [first] = page().agenda;
    if (first !== undefined) sample.call('agenda.removeItem', { id: first.id, revision: first.revision });
    expect(page().agenda.map(({ number }) => number)).toEqual(['2', '2B', '2A', '3', '4', '5', '6']);
  });

  it('is planned ahead on the weekday of the last, with its people and its due days', () => {
    const kind = sample.call('meetings.list', {}).kinds.find(({ id }) => id === 'accountability-meeting');
    const days = kind?.proposed.map(({ on }) => on) ?? [];
    expect(days).toEqual(['2025-01-23', '2025-04-24', '2025-07-24', '2025-10-23']);
    const { ids } = sample.call('meetings.createSeries', { kindId: 'accountability-meeting', days: days.slice(0, 2) });
    const { details } = sample.call('meetings.get', { id: ids[0] ?? '' });
    expect(details).toMatchObject({ heldOn: '2025-01-23', papersDueOn: '2025-01-16', questionsDueOn: '2025-01-09' });
    expect(details.people.every(({ attendance }) => attendance === 'expected')).toBe(true);
  });

  it('changes with those that follow it in its series, but for what one of them was given alone', () => {
    const days = ['2025-01-23', '2025-04-24', '2025-07-24'];
    const { ids } = sample.call('meetings.createSeries', { kindId: 'accountability-meeting', days });
    const of = (index: number) => sample.call('meetings.get', { id: must(ids[index]) });
    const save = (index: number, changed: object, following: boolean) => {
      const { id, revision, ...details } = of(index).details;
      sample.call('meetings.save', { record: { id, revision }, details: { ...details, ...changed }, following });
    };
    expect(of(0).following).toBe(2);
    save(2, { place: 'King’s Lynn' }, false);
    const cancelled = of(1).details;
    save(0, { place: 'Norwich', startsAt: '14:00', theme: 'Roads' }, true);
    expect(of(1).details).toMatchObject({ place: 'Norwich', startsAt: '14:00', theme: null, heldOn: '2025-04-24' });
    expect(of(2).details).toMatchObject({ place: 'King’s Lynn', startsAt: '14:00' });
    expect(page().details.place).toBe('Wymondham');

    sample.call('meetings.setStatus', {
      record: { id: cancelled.id, revision: of(1).details.revision },
      change: { status: 'cancelled', reason: 'Election' },
    });
    expect(of(0).following).toBe(1);
    save(0, { place: 'Dereham' }, true);
    expect([of(0), of(1), of(2)].map(({ details }) => details.place)).toEqual(['Dereham', 'Norwich', 'King’s Lynn']);
  });

  it('is not removed with what belongs to it', () => {
    const record = { id: next, revision: page().details.revision };
    expect(() => sample.call('meetings.remove', record)).toThrow(refused('refused'));
  });

  it('says when objectives, metrics and findings were last before one', () => {
    const { rotation } = sample.call('meetings.list', {});
    expect(rotation.find(({ id }) => id === 'calls-999-under-10s')?.words).toBe('26 October 2023, 36 days ago');
    expect(rotation.find(({ id }) => id === 'homicide')).toMatchObject({ meetingId: null, words: 'not yet' });
    expect(rotation.filter(({ kind }) => kind === 'objective').map(({ title }) => title)).toEqual([
      'Responding to the public',
      'Tackling crime',
      'Supporting victims',
      'Preventing offending',
    ]);
  });

  it('keeps what is linked to an objective when the plan calls it something else, and when it has it no more', () => {
    const plan = must(sample.call('definitions.get', {}).sets.find(({ purpose }) => purpose === 'plan'));
    const { id, revision, ...details } = plan;
    const renamed = details.groups.map((group) =>
      group.title === 'Supporting victims' ? { ...group, title: 'Victims first' } : group,
    );
    const saved = sample.call('definitions.saveSet', {
      record: { id, revision },
      details: { ...details, groups: renamed },
    });
    const rows = () => sample.call('meetings.list', {}).rotation.filter(({ kind }) => kind === 'objective');
    expect(rows()).toHaveLength(4);
    expect(rows().find(({ title }) => title === 'Victims first')?.words).toBe('27 July 2023, 127 days ago');
    const victims = must(rows().find(({ title }) => title === 'Victims first'));
    const meetingId = must(victims.meetingId);
    expect(sample.call('meetings.get', { id: meetingId }).details.objectives).toEqual([
      { groupId: victims.id, title: 'Victims first' },
    ]);

    const fewer = renamed.filter(({ title }) => title !== 'Victims first');
    sample.call('definitions.saveSet', { record: saved, details: { ...details, groups: fewer } });
    // It is still called what it was when the meeting took it up.
    expect(sample.call('meetings.get', { id: meetingId }).details.objectives).toEqual([
      { groupId: null, title: 'Supporting victims' },
    ]);
    expect(rows().map(({ title }) => title)).toContain('Supporting victims');
  });
});

describe('questions', () => {
  it('take a proposal with its figures, and do not offer its subject again', () => {
    const proposals = () => sample.call('questions.proposals', { meetingId: next }).proposals;
    const proposal = proposals().find(({ metricId }) => metricId === 'violence-with-injury');
    const { subject = '', evidence = '' } = proposal ?? {};
    sample.call('questions.take', { meetingId: next, subject, evidence });
    const taken = page().questions.at(-1);
    expect(taken).toMatchObject({ origin: 'proposed', text: proposal?.question });
    expect(taken?.figures.map(({ value }) => value)).toEqual(['8,505', '7,091']);
    expect(proposals().find((each) => each.subject === subject)?.askedAs).toBe(taken?.number);
  });

  it('drop a proposal until its evidence is another', () => {
    const view = () => sample.call('questions.proposals', { meetingId: next });
    const dropped = view().proposals.find(({ subject }) => subject === 'metric:calls-999-under-10s');
    const { subject = '', evidence = '', question: text = '' } = dropped ?? {};
    sample.call('questions.drop', { subject, evidence, text });
    expect(view().proposals.map((each) => each.subject)).not.toContain(subject);
    sample.call('figures.enter', {
      metricId: 'calls-999-under-10s',
      period: 'October 2023',
      value: '86.4%',
      source: { kind: 'known', sourceId: 'opccn-999' },
      locator: 'Typed for a test',
    });
    expect(view().proposals.map((each) => each.subject)).toContain(subject);
    expect(view().dropped).toEqual([]);
  });

  it('from the public say who asks, and whether they came in time', () => {
    const details = {
      text: 'Why?',
      origin: 'public' as const,
      findingId: null,
      metricId: null,
      agendaItemId: null,
      asker: 'A resident',
      receivedOn: '2024-10-11',
    };
    sample.call('questions.save', { meetingId: next, record: null, details });
    expect(page().questions.at(-1)).toMatchObject({ asker: 'A resident', late: true });
  });

  it('are answered, judged, and then stay on record', () => {
    const [question] = page().questions;
    const { id = '', revision = 1 } = question ?? {};
    const details = { text: 'By June.', answeredBy: 'Chief Constable', followUp: null, judgement: 'partly' as const };
    expect(sample.call('questions.answer', { questionId: id, revision: 0, details }).revision).toBe(1);
    expect(() => sample.call('questions.answer', { questionId: id, revision: 0, details })).toThrow(
      refused('conflict'),
    );
    expect(() => sample.call('questions.remove', { id, revision })).toThrow(refused('refused'));
    expect(page().questions[0]?.answer).toMatchObject({ text: 'By June.', judgement: 'partly', revision: 1 });
  });

  it('are put in another order', () => {
    const ids = page().questions.map(({ id }) => id);
    sample.call('questions.order', { meetingId: next, ids: ids.toReversed() });
    expect(page().questions.map(({ id }) => id)).toEqual(ids.toReversed());
  });
});

describe('a commitment', () => {
  const details = {
    kind: 'commitment' as const,
    text: 'Meet the standard',
    owner: 'Chief Constable',
    madeOn: '2023-10-26',
    sourceId: null,
    due: 'June 2023',
    metricId: 'calls-999-under-10s',
    findingId: null,
    aim: { value: 90, run: 2 },
  };
  const at = { meetingId: 'pam-2023-10', questionId: 'pam-2023-10-q1' };

  it('comes of an answer, is dated by a month, and is held against its metric', () => {
    const { id } = sample.call('actions.save', { record: null, at, details });
    const action = sample.call('actions.get', { id });
    expect(action).toMatchObject({
      aimText: '90% or more, for two figures in a row',
      row: { number: 5, overdue: true },
    });
    expect(action.row.data).toMatchObject({ reached: false });
    expect(action.row.data?.sentence).toContain('None of the 3 figures since 1 July 2023 meets the target of 90%');
    expect(sample.call('meetings.get', { id: 'pam-2023-10' }).questions[0]?.actions).toHaveLength(1);
  });

  it('says which time it cannot read', () => {
    expect(() => sample.call('actions.save', { record: null, at, details: { ...details, due: 'soon' } })).toThrow(
      expect.objectContaining({ code: 'invalid-input', fields: { 'details.due': expect.stringContaining('“soon”') } }),
    );
  });

  it('is closed once, with what closed it, and can be opened again', () => {
    const { id } = sample.call('actions.save', { record: null, at, details });
    const entry = {
      actionId: id,
      datedOn: '2023-11-01',
      author: 'An officer',
      text: 'Seen.',
      meetingId: null,
      questionId: null,
      observationIds: [],
    };
    const close = { ...entry, kind: 'closed' as const, closedBy: 'answer' as const };
    sample.call('actions.addUpdate', close);
    expect(() => sample.call('actions.addUpdate', close)).toThrow(refused('conflict'));
    sample.call('actions.addUpdate', { ...entry, kind: 'reopened', closedBy: null });
    const action = sample.call('actions.get', { id });
    expect(action.row.isOpen).toBe(true);
    expect(action.updates.map(({ label }) => label)).toEqual(['Closed by an answer', 'Reopened']);
    expect(() => sample.call('actions.addUpdate', { ...close, datedOn: '2023-10-01' })).toThrow(
      refused('invalid-input'),
    );
  });
});

describe('the calendar', () => {
  it('holds everything that has a day', () => {
    const { dated } = sample.call('calendar.get', {});
    expect(dated.map(({ on }) => on)).toEqual(dated.map(({ on }) => on).toSorted());
    expect(dated.filter(({ targetId }) => targetId === next).map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      'questions 2024-10-10',
      'papers 2024-10-17',
      'meeting 2024-10-24',
    ]);
    expect(new Set(dated.map(({ kind }) => kind))).toEqual(
      new Set(['meeting', 'papers', 'questions', 'release', 'duty', 'statutory', 'action']),
    );
  });
});

describe('kinds of meeting', () => {
  it('are the office’s own; one that meetings are of stays', () => {
    const [kind] = sample.call('meetingKinds.list', {}).kinds;
    if (kind === undefined) throw new Error('no kind');
    const { id, revision, meetings: _, ...details } = kind;
    expect(() => sample.call('meetingKinds.remove', { id, revision })).toThrow(refused('refused'));
    const made = sample.call('meetingKinds.save', {
      record: null,
      details: { ...details, title: 'Workshop', items: [] },
    });
    expect(() =>
      sample.call('meetingKinds.save', { record: null, details: { ...details, title: 'Workshop' } }),
    ).toThrow(refused('invalid-input'));
    expect(sample.call('meetingKinds.remove', made)).toBeNull();
  });
});
