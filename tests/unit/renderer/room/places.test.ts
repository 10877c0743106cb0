import { expect, test } from 'vitest';
import type { AgendaItemView, QuestionView } from '#shared/contract/meeting-views';
import { emptyDraft, type RoomDraft, type RoomSubject } from '#shared/room/room-draft';
import { beside, besideItem, firstPlace, placeKey, placesOf } from '../../../../renderer/features/meetings/room/places';

const item = (id: string, shows: AgendaItemView['shows']): AgendaItemView => ({
  id,
  shows,
  revision: 1,
  number: id,
  numberKept: false,
  title: id,
  owner: null,
  minutes: null,
  isPrivate: false,
  note: null,
  minuteNote: null,
  links: [],
});
const question = (id: string, agendaItemId: string | null, recorded = false): QuestionView => ({
  id,
  agendaItemId,
  revision: 1,
  number: 1,
  text: id,
  origin: 'written',
  reason: null,
  asker: null,
  receivedOn: null,
  late: false,
  metricId: null,
  findingId: null,
  about: [],
  figures: [],
  answer: {
    questionId: id,
    text: null,
    answeredBy: null,
    followUp: null,
    judgement: null,
    revision: recorded ? 1 : 0,
  },
  actions: [],
});
const places = placesOf({
  agenda: [item('A', 'actions'), item('B', 'questions'), item('C', null)],
  questions: [question('q1', null, true), question('q2', null), question('q3', 'C')],
});
const keys = places.map(placeKey);
const draft = (subject: RoomSubject): RoomDraft => ({ subject, body: emptyDraft, changedAt: '', revision: 1 });

test('places follow the agenda; an item without a question is a place of its own', () => {
  expect(keys).toEqual(['A', 'q1', 'q2', 'q3']);
});

test('one goes on from place to place and from item to item, and stays at the ends', () => {
  const key = (place: ReturnType<typeof beside>) => (place === null ? null : placeKey(place));
  expect(key(beside(places, 'q1', 1))).toBe('q2');
  expect(key(beside(places, 'A', -1))).toBe('A');
  expect(key(beside(places, 'q3', 1))).toBe('q3');
  expect(key(besideItem(places, 'q2', 1))).toBe('q3');
  expect(key(besideItem(places, 'q2', -1))).toBe('A');
  expect(key(besideItem(places, 'q3', 1))).toBe('q3');
});

test('one comes in where one typed last, else at what is open of the item that goes on', () => {
  const first = (drafts: readonly RoomDraft[], current: string | null) => {
    const place = firstPlace(places, drafts, current);
    return place === null ? null : placeKey(place);
  };
  expect(first([], null)).toBe('A');
  expect(first([], 'B')).toBe('q2');
  expect(first([draft({ kind: 'question', questionId: 'q3' })], 'B')).toBe('q3');
  expect(first([draft({ kind: 'line' }), draft({ kind: 'item', itemId: 'A' })], 'B')).toBe('A');
  expect(first([draft({ kind: 'question', questionId: 'gone' })], 'B')).toBe('q2');
});
