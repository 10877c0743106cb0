import { expect, test } from 'vitest';
import { verifyChangeLog } from '#db/history/verify-change-log';
import { findResponse, saveResponse } from '#db/repositories/responses';
import type { Store } from '#db/connection/store';
import type { ReportResponse } from '#shared/domain/inspection/report-response';
import { newestLogged } from './support/change-log';
import { deskErrorOf } from './support/desk-error';
import { withFindings } from './support/findings';
import { note } from './support/small-workspace';

const begun: ReportResponse = {
  inspectionId: 'peel',
  invitedOn: '2024-09-24',
  commentsWantedBy: '2024-10-15',
  chiefComments: null,
  ownComments: null,
  replyToChief: null,
  publishedOn: null,
  publishedAt: null,
  copiesSentOn: null,
  notApplicableBecause: null,
  items: [],
};
const whole: ReportResponse = {
  inspectionId: 'peel',
  invitedOn: '2024-09-25',
  commentsWantedBy: null,
  chiefComments: 'We accept it.',
  ownComments: 'So do we.',
  replyToChief: 'Thank you.',
  publishedOn: '2024-11-15',
  publishedAt: 'https://www.example.org/',
  copiesSentOn: '2024-11-16',
  notApplicableBecause: 'None',
  items: [
    { findingId: 'recommendation', action: 'Training', noActionBecause: null },
    { findingId: 'calls', action: null, noActionBecause: 'Done before' },
    { findingId: 'crime', action: null, noActionBecause: null },
  ],
};

const save = (store: Store, revision: number, response: ReportResponse) =>
  store.write(note, (tx) => saveResponse(tx, revision, response));

test('a response is begun and changed in every part, with before and after in the log', () => {
  const store = withFindings();
  expect(findResponse(store.read, 'peel')).toBeNull();
  expect(save(store, 0, begun)).toBe(1);
  expect(findResponse(store.read, 'peel')).toEqual({ response: begun, revision: 1 });
  // The items are read in the order of the report, however they were given.
  expect(save(store, 1, { ...whole, items: whole.items.toReversed() })).toBe(2);
  expect(findResponse(store.read, 'peel')).toEqual({ response: whole, revision: 2 });
  expect(newestLogged(store, 2)).toMatchObject([
    {
      entity: 'report_response',
      entityId: 'peel',
      action: 'update',
      before: { response: begun },
      after: { revision: 2 },
    },
    { entity: 'report_response', entityId: 'peel', action: 'insert', before: null, after: { response: begun } },
  ]);
  expect(findResponse(store.read, 'earlier')).toBeNull();
  save(store, 2, begun);
  expect(findResponse(store.read, 'peel')).toEqual({ response: begun, revision: 3 });
  expect(verifyChangeLog(store.read).ok).toBe(true);
});

test('a response is not changed from an older state', () => {
  const store = withFindings();
  expect(deskErrorOf(() => save(store, 1, begun)).code).toBe('conflict');
  save(store, 0, begun);
  expect(deskErrorOf(() => save(store, 0, whole)).code).toBe('conflict');
  save(store, 1, whole);
  expect(deskErrorOf(() => save(store, 1, begun)).code).toBe('conflict');
  expect(findResponse(store.read, 'peel')).toEqual({ response: whole, revision: 2 });
});

const item = { findingId: 'recommendation', action: 'Training', noActionBecause: null };

test.each([
  ['twice', [item, { ...item, action: 'More' }]],
  ['of another report', [{ ...item, findingId: 'old' }]],
  ['with an action and why there is none', [{ ...item, noActionBecause: 'None' }]],
])('no finding is answered %s', (_name, items) => {
  const store = withFindings();
  expect(deskErrorOf(() => save(store, 0, { ...begun, items }))).toMatchObject({
    code: 'invalid-input',
    fields: { 'details.items': expect.any(String) },
  });
  expect(findResponse(store.read, 'peel')).toBeNull();
});
