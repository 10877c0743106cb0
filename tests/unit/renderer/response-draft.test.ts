import { describe, expect, test } from 'vitest';
import { inputFaults } from '../../../renderer/components/input-faults';
import { answeredWords } from '../../../renderer/features/responses/answered-words';
import {
  answerTo,
  responseDraft,
  responseFields,
  responseOf,
  withAnswer,
} from '../../../renderer/features/responses/response-draft';
import { responseText } from '../../../renderer/features/responses/response-text';

const stored = {
  invitedOn: '2024-10-01',
  commentsWantedBy: '2024-10-20',
  chiefComments: 'We accept it.',
  ownComments: null,
  replyToChief: null,
  publishedOn: null,
  publishedAt: null,
  copiesSentOn: null,
  notApplicableBecause: null,
  items: [
    { findingId: 'r1', action: 'A plan is made.', noActionBecause: null },
    { findingId: 'a1', action: null, noActionBecause: 'It is done.' },
  ],
};
const item = (findingId: string, required: boolean, answeredIn: string | null = null) => ({
  findingId,
  ref: findingId.toUpperCase(),
  title: `Title ${findingId}`,
  kindLabel: required ? 'Recommendation' : 'Area for improvement',
  required,
  answeredIn,
});
const items = [
  item('r1', true),
  item('r2', true),
  item('r3', true, 'answered with NAT-1'),
  item('a1', false),
  item('a2', false),
];
const page = { title: 'PEEL 2023–25', publishedText: 'published 23 September 2024', items };
const draft = responseDraft(stored);

describe('a response', () => {
  test('is sent as it was stored when nothing was typed', () => {
    const sent = responseOf(draft);
    const empty = Object.fromEntries(
      (['ownComments', 'replyToChief', 'publishedAt', 'notApplicableBecause'] as const).map((name) => [name, '']),
    );
    expect(sent).toEqual({ ...stored, ...empty });
    expect(inputFaults('responses.save', { inspectionId: 'i', revision: 0, details: sent })).toEqual({});
  });

  test('says an action or why there is none, never both, and nothing where nothing was written', () => {
    const changed = withAnswer(withAnswer(draft.answers, { findingId: 'r1', way: 'none', text: 'Not ours.' }), {
      findingId: 'r2',
      way: 'action',
      text: '  ',
    });
    expect(responseOf({ ...draft, answers: changed }).items).toEqual([
      { findingId: 'r1', action: null, noActionBecause: 'Not ours.' },
      { findingId: 'a1', action: null, noActionBecause: 'It is done.' },
    ]);
  });

  test('changing the way of an answer keeps its words, and other answers as they are', () => {
    const before = answerTo(draft, 'r1');
    const answers = withAnswer(draft.answers, { ...before, way: 'none' });
    expect(answerTo({ answers }, 'r1')).toEqual({ findingId: 'r1', way: 'none', text: 'A plan is made.' });
    expect(answerTo({ answers }, 'a1')).toEqual(answerTo(draft, 'a1'));
    expect(answerTo(draft, 'r2').text).toBe('');
  });

  test('a day that is none is refused at its field', () => {
    const details = responseOf({ ...draft, copiesSentOn: 'soon' });
    const faults = inputFaults('responses.save', { inspectionId: 'i', revision: 1, details });
    expect(faults).toEqual({ 'details.copiesSentOn': 'Write the day as 1 April 2021.' });
    expect(responseFields).toContain('details.copiesSentOn');
  });

  test('counts what is answered as it is typed, and what another report answers', () => {
    expect(answeredWords(items.slice(0, 3), draft)).toBe('2 of 3 answered');
    expect(answeredWords([], draft)).toBe('');
  });
});

describe('the response as text', () => {
  const text = responseText(page, { ...draft, publishedOn: '10 November 2024', publishedAt: 'https://example.org/55' });

  test('stands in the order of section 55, with every recommendation in it', () => {
    const places = [
      'Response to PEEL 2023–25',
      'Report published 23 September 2024',
      'The chief officer was invited on 1 October 2024 to comment, by 20 October 2024.',
      'We accept it.',
      'R1 (Recommendation): Title r1\nAction taken or proposed: A plan is made.',
      'R2 (Recommendation): Title r2\nNot answered yet.',
      'R3 (Recommendation): Title r3\nAnswered with NAT-1.',
      'A1 (Area for improvement): Title a1\nNo action is taken or proposed, because: It is done.',
      'Published on 10 November 2024: https://example.org/55',
    ].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('leaves out what was not written and was not asked for', () => {
    expect(text).not.toContain('Comments of the local policing body');
    expect(text).not.toContain('Title a2');
    expect(text).not.toContain('Copies were sent');
    expect(text).not.toMatch(/\n{3,}/);
  });

  test('says why none is due', () => {
    expect(responseText(page, { ...draft, notApplicableBecause: 'It is not about our force.' })).toContain(
      'No response is published for this report: It is not about our force.',
    );
  });
});
