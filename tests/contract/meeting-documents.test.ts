import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editionDocument } from '#shared/editions/edition-document';
import type { EditionNode } from '#shared/editions/edition-node';
import type { Edition } from '#shared/editions/edition';
import { must } from '#tests/support/must';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

const meetingId = 'pam-2023-10';
let sample: SampleDesk;
beforeEach(() => {
  sample = openSampleDesk();
});
afterEach(() => sample.dispose());

const wordsOf = (node: EditionNode): string => {
  if (node.type === 'text') return node.runs.map(({ text }) => text).join('');
  if (node.type === 'heading') return node.text;
  return node.type === 'facts' ? node.facts.map(({ label, value }) => `${label} ${value}`).join('\n') : '';
};
const textOf = (document: Parameters<SampleDesk['task']>[1] & object) =>
  editionDocument(sample.task('meetingDocument', document as never))
    .sections.flatMap(({ nodes }) => nodes.map(wordsOf))
    .join('\n');
const minutes = (edition: Edition = 'restricted', of = meetingId) =>
  textOf({ kind: 'minutes', meetingId: of, edition });
const page = () => sample.call('meetings.get', { id: meetingId });

describe('the minutes of a meeting', () => {
  it('hold who was there, each item, and each question with its answer and what was promised', () => {
    const text = minutes();
    const { agenda, questions, actions, dateText } = page();
    expect(text).toContain(dateText);
    for (const { number, title } of agenda) expect(text).toContain(`${number} ${title}`);
    expect(questions.length).toBeGreaterThan(0);
    for (const { number, text: asked, answer } of questions) {
      expect(text).toMatch(new RegExp(`Question ${String(number)}( from [^:]+)?: `));
      expect(text).toContain(asked);
      if (answer.text !== null) expect(text).toContain(answer.text.slice(0, 40));
    }
    for (const { text: promised } of actions) expect(text).toContain(promised.replace(/\.$/, ''));
    expect(text).toContain('Draft, not yet agreed');
  });

  it('tell each question and each promise under the item that lays them out, once', () => {
    const { blocks } = sample.task('meetingDocument', { kind: 'minutes', meetingId, edition: 'restricted' });
    const wordsUnder = (shows: string) => {
      const item = must(page().agenda.find((each) => each.shows === shows));
      return JSON.stringify(must(blocks.find(({ id }) => id === item.id)));
    };
    for (const { text: asked, origin } of page().questions)
      expect(wordsUnder(origin === 'public' ? 'public-questions' : 'questions')).toContain(asked);
    for (const { text: promised } of page().actions) expect(wordsUnder('actions')).toContain(promised);
    const headings = blocks.flatMap((block) => ('heading' in block ? [block.heading] : []));
    expect(headings).not.toContain('Questions');
    expect(headings).not.toContain('Commitments and actions on the table');
  });

  it('say in public that an item was taken in private, and nothing of it', () => {
    const item = sample.call('agenda.saveItem', {
      meetingId,
      record: null,
      afterId: null,
      details: {
        title: 'Covert work',
        owner: null,
        minutes: null,
        isPrivate: true,
        note: null,
        shows: null,
        links: [],
      },
    });
    const question = sample.call('questions.save', {
      meetingId,
      record: null,
      details: {
        text: 'How many operations are under way?',
        origin: 'written',
        findingId: null,
        metricId: null,
        agendaItemId: item.id,
        asker: null,
        receivedOn: null,
      },
    });
    sample.call('questions.answer', {
      questionId: question.id,
      revision: 0,
      details: { text: 'Four of them.', answeredBy: 'Chief Constable', followUp: null, judgement: 'answered' },
    });
    sample.call('actions.save', {
      record: null,
      at: { meetingId, questionId: question.id },
      details: {
        kind: 'commitment',
        text: 'Report on each operation',
        owner: 'Chief Constable',
        madeOn: page().details.heldOn,
        sourceId: null,
        due: null,
        metricId: null,
        findingId: null,
        aim: null,
      },
    });
    const secret = ['Covert work', 'How many operations', 'Four of them', 'Report on each operation'];
    const whole = minutes('restricted');
    for (const words of secret) expect(whole).toContain(words);
    const open = minutes('public');
    expect(open).toContain('This item was taken in private.');
    for (const words of secret) expect(open).not.toContain(words);
    expect(minutes('restricted', 'pam-2024-10')).toContain('Report on each operation');
    expect(minutes('public', 'pam-2024-10')).not.toContain('Report on each operation');
  });
});

it('has no public minutes where the meeting is held in private', () => {
  const { id, revision, ...details } = page().details;
  sample.call('meetings.save', { record: { id, revision }, details: { ...details, kindId: 'deep-dive' } });
  expect(() => minutes('public')).toThrow(/held in private/);
  expect(minutes('restricted')).toContain('in private');
});

describe('what a meeting of a private kind promised', () => {
  function promiseInPrivate(): void {
    const { details } = sample.call('meetings.get', { id: 'pam-2024-10' });
    const { id: _, revision: __, ...rest } = details;
    const deepDive = sample.call('meetings.save', {
      record: null,
      details: { ...rest, kindId: 'deep-dive', title: 'Deep dive into custody', heldOn: '2023-11-14' },
    });
    sample.call('actions.save', {
      record: null,
      at: { meetingId: deepDive.id, questionId: null },
      details: {
        kind: 'commitment',
        text: 'Tell of each death in custody within a day',
        owner: 'Chief Constable',
        madeOn: '2023-11-14',
        sourceId: null,
        due: null,
        metricId: null,
        findingId: null,
        aim: null,
      },
    });
  }

  it('does not come to the table of a public one, nor into its minutes or its pack', () => {
    promiseInPrivate();
    const next = sample.call('meetings.get', { id: 'pam-2024-10' });
    expect(next.actions.length).toBeGreaterThan(0);
    const told = [
      JSON.stringify(next.actions),
      minutes('restricted', 'pam-2024-10'),
      minutes('public', 'pam-2024-10'),
      JSON.stringify(sample.call('questions.proposals', { meetingId: 'pam-2024-10' })),
    ];
    for (const text of told) expect(text).not.toContain('death in custody');
  });

  it('stays on the list of actions, and out of the public action sheet', () => {
    promiseInPrivate();
    const sheet = (edition: Edition) => textOf({ kind: 'action-sheet', owner: 'Chief Constable', edition });
    expect(sheet('restricted')).toContain('Tell of each death in custody');
    expect(sheet('public')).not.toContain('death in custody');
    const document = (edition: Edition) =>
      sample.task('meetingDocument', { kind: 'action-sheet', owner: null, edition });
    expect(document('restricted')).toMatchObject({ marking: 'OFFICIAL-SENSITIVE' });
    expect(document('restricted').handling).toContain('in private');
    expect(document('public').marking).toBe('OFFICIAL');
    expect(document('public').title).toContain('public edition');
  });
});

it('marks minutes for the office that hold private items, and no others', () => {
  const marking = (edition: Edition) => sample.task('meetingDocument', { kind: 'minutes', meetingId, edition });
  expect(marking('restricted').marking).toBe('OFFICIAL');
  const [first] = page().agenda;
  const { id, revision, number: _, numberKept: __, minuteNote: ___, links: ____, ...item } = must(first);
  sample.call('agenda.saveItem', {
    meetingId,
    record: { id, revision },
    afterId: null,
    details: { ...item, isPrivate: true, links: [] },
  });
  expect(marking('restricted')).toMatchObject({ marking: 'OFFICIAL-SENSITIVE' });
  expect(marking('restricted').handling).toContain('in private');
  expect(marking('public').marking).toBe('OFFICIAL');
});

it('refuses public minutes of which a note says that it is sensitive', () => {
  const { id } = must(page().agenda[3]);
  const note = { itemId: id, meetingId, revision: 0, draftRevision: 0, author: 'Sam Reed' };
  sample.call('room.recordNote', { ...note, text: 'OFFICIAL – SENSITIVE: the name of the officer.' });
  expect(() => minutes('public')).toThrow(/no public minutes: “4 Quarterly performance” says/);
  expect(minutes('restricted')).toContain('the name of the officer');
});

describe('an action sheet', () => {
  it('holds what an owner has open, and nothing that is closed or another’s', () => {
    const { overdue, coming, closed } = sample.call('actions.list', { owner: null });
    const [first] = [...overdue, ...coming];
    const owner = must(first).owner;
    const text = textOf({ kind: 'action-sheet', owner, edition: 'restricted' });
    for (const row of [...overdue, ...coming]) {
      if (row.owner === owner) expect(text).toContain(row.text);
      else expect(text).not.toContain(row.text);
    }
    for (const row of closed) expect(text).not.toContain(row.text);
    expect(text).toContain('What was done since');
    const all = editionDocument(
      sample.task('meetingDocument', { kind: 'action-sheet', owner: null, edition: 'restricted' }),
    );
    expect(all.sections).toHaveLength(new Set([...overdue, ...coming].map((row) => row.owner)).size);
  });

  it('of somebody whose actions are all closed says so, and one of a name that nobody has is refused', () => {
    expect(textOf({ kind: 'action-sheet', owner: 'Deputy Chief Constable', edition: 'restricted' })).toContain(
      'Nothing is open.',
    );
    expect(() => textOf({ kind: 'action-sheet', owner: 'The Chief Constable', edition: 'restricted' })).toThrow(
      /^“The Chief Constable” has no action; the workspace holds actions of .*Chief Constable/,
    );
  });
});
