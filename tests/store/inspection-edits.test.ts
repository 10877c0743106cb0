import { expect, test } from 'vitest';
import { insertCrosswalk, listCrosswalks } from '#db/repositories/crosswalks';
import { findStoredInspection, insertInspection, listInspections } from '#db/repositories/inspections';
import { updateInspection } from '#db/repositories/update-inspection';
import type { Store } from '#db/connection/store';
import type { Transaction } from '#db/connection/transaction';
import type { Inspection } from '#shared/domain/inspection/inspection';
import { newestLogged } from './support/change-log';
import { deskErrorOf } from './support/desk-error';
import { inspection, withFindings } from './support/findings';
import { note } from './support/small-workspace';

const crosswalk = {
  earlierInspectionId: 'earlier',
  earlierArea: 'Responding',
  laterInspectionId: 'peel',
  laterArea: 'Recording',
};
const { id: _id, forceId: _forceId, ...details } = inspection;

const update =
  (change: Partial<Inspection>, revision = 1) =>
  (tx: Transaction) =>
    updateInspection(tx, { id: 'peel', revision }, { ...details, ...change });

function refusal(store: Store, work: (tx: Transaction) => unknown) {
  const { code, message, fields } = deskErrorOf(() => store.write(note, work));
  return { code, message, fields: Object.keys(fields ?? {}) };
}

function prepared(): Store {
  const store = withFindings();
  store.write(note, (tx) => insertCrosswalk(tx, crosswalk));
  return store;
}

test('an inspection is changed in every field, its judgments replaced in the order given', () => {
  const store = prepared();
  const before = findStoredInspection(store.read, 'peel');
  expect(before).toEqual({ ...inspection, revision: 1 });
  const change = {
    title: 'T',
    programme: 'P',
    cycle: 'C',
    publishedOn: '2024-09-24',
    sourceId: 'release',
    body: 'HMIC',
    fieldworkFrom: null,
    fieldworkTo: '2024-05-01',
    statedCausesOfConcern: 1,
    statedRecommendations: null,
    statedGraded: 3,
    statedAreasForImprovement: null,
    comparabilityNote: 'Not comparable',
    note: 'Note',
    judgments: [
      { area: 'New', grade: 'inadequate' },
      { area: 'Recording', grade: 'good' },
      { area: 'Responding', grade: 'requires-improvement' },
    ],
  } as const;
  expect(store.write(note, update(change))).toBe(2);
  const after = findStoredInspection(store.read, 'peel');
  expect(after).toEqual({ id: 'peel', forceId: 'norfolk', ...change, revision: 2 });
  expect(listInspections(store.read)[0]).toEqual({ id: 'peel', forceId: 'norfolk', ...change });
  expect(listInspections(store.read)[1]?.judgments).toEqual(inspection.judgments);
  expect(newestLogged(store, 1)).toMatchObject([
    { area: 'findings', entity: 'inspection', action: 'update', before, after },
  ]);
  expect(listCrosswalks(store.read)).toEqual([crosswalk]);
});

test('an area that is related to one of another inspection stays', () => {
  const store = prepared();
  const without = (area: string) => ({ judgments: inspection.judgments.filter((judgment) => judgment.area !== area) });
  expect(refusal(store, update(without('Recording')))).toEqual({
    code: 'refused',
    message: 'The area “Recording” stays as it is named: it is related to an area of another inspection.',
    fields: [],
  });
  const earlier = { ...details, publishedOn: '2022-10-14', ...without('Responding') };
  expect(refusal(store, (tx) => updateInspection(tx, { id: 'earlier', revision: 1 }, earlier)).code).toBe('refused');
  expect(findStoredInspection(store.read, 'peel')).toEqual({ ...inspection, revision: 1 });
  store.write(note, update(without('Responding')));
  expect(findStoredInspection(store.read, 'peel')?.judgments).toHaveLength(2);
});

test.each([
  ['judgments', { judgments: [...inspection.judgments, { area: 'Recording', grade: 'good' }] }],
  ['fieldworkTo', { fieldworkFrom: '2024-03-04', fieldworkTo: '2024-03-03' }],
] as const)('an inspection with impossible %s is refused', (field, change) => {
  const store = prepared();
  const expected = { code: 'invalid-input', fields: [`details.${field}`] };
  expect(refusal(store, update(change))).toMatchObject(expected);
  expect(refusal(store, (tx) => insertInspection(tx, { ...inspection, id: 'new', ...change }))).toMatchObject(expected);
});

test('an inspection is not changed from an older revision', () => {
  const store = prepared();
  store.write(note, update({ judgments: inspection.judgments.toReversed() }));
  expect(findStoredInspection(store.read, 'peel')?.judgments.map(({ area }) => area)).toEqual([
    'Leading',
    'Recording',
    'Responding',
  ]);
  expect(refusal(store, update({ title: 'Mine' })).code).toBe('conflict');
  expect(findStoredInspection(store.read, 'gone')).toBeNull();
  const gone = { id: 'gone', revision: 1 };
  expect(refusal(store, (tx) => updateInspection(tx, gone, details)).code).toBe('not-found');
});
