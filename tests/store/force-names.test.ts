import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureForces } from '#db/import/ensure-forces';
import { listForceNames } from '#db/repositories/force-names';
import { findMapping, listMappings, saveMapping } from '#db/repositories/mappings';
import type { Mapping } from '#shared/import/mapping/mapping';
import { addBasics, note } from './support/small-workspace';
import { newWorkspace } from './support/workspaces';

const list = Buffer.from(
  [
    'code,name,aliases,region',
    'E23000024,Norfolk Constabulary,Norfolk|norfolk,East',
    'E23000035,Devon and Cornwall Police,devon-and-cornwall|Devon & Cornwall,South West',
    ',British Transport Police,BTP,',
  ].join('\n'),
);

test('adds the forces of the list, and gives the own force its code under the id that it has', () => {
  const { store } = newWorkspace();
  addBasics(store);
  const told: unknown[] = [];
  store.onCommit((areas) => told.push(areas));
  for (let time = 0; time < 2; time += 1) store.write(note, (tx) => ensureForces(tx, list));
  expect(told).toEqual([['workspace']]);
  expect(listForceNames(store.read)).toEqual([
    { id: 'british-transport-police', name: 'British Transport Police', code: null, aliases: ['BTP'] },
    {
      id: 'devon-and-cornwall',
      name: 'Devon and Cornwall Police',
      code: 'E23000035',
      aliases: ['Devon & Cornwall', 'devon-and-cornwall'],
    },
    { id: 'norfolk', name: 'Norfolk Constabulary', code: 'E23000024', aliases: ['Norfolk', 'norfolk'] },
  ]);
});

test("one name cannot be two forces'", () => {
  const { store } = newWorkspace();
  const twice = Buffer.from('code,name,aliases,region\nE1,West Midlands,WM,x\nE2,West Mercia,Mercia|WM,x\n');
  expect(() => store.write(note, (tx) => ensureForces(tx, twice))).toThrow(/UNIQUE/);
});

test("reads the program's own list", () => {
  const { store } = newWorkspace();
  addBasics(store);
  const path = join(import.meta.dirname, '../../resources/reference/forces.csv');
  store.write(note, (tx) => ensureForces(tx, readFileSync(path)));
  const names = listForceNames(store.read);
  expect(names.filter(({ code }) => code !== null)).toHaveLength(43);
  expect(names.find(({ code }) => code === 'E23000024')?.id).toBe('norfolk');
});

test('remembers mappings under their names, the last one saved', () => {
  const { store } = newWorkspace();
  const mapping: Mapping = {
    name: 'National 999 file',
    headerRow: 0,
    header: ['Force', 'Month', 'Calls'],
    periodKind: 'month',
    forceColumn: 0,
    periodColumn: 1,
    values: { layout: 'wide', columns: [{ column: 2, metricId: 'calls' }] },
  };
  store.write(note, (tx) => saveMapping(tx, mapping));
  store.write(note, (tx) => saveMapping(tx, { ...mapping, headerRow: 1 }));
  expect(listMappings(store.read)).toEqual([{ ...mapping, headerRow: 1 }]);
  expect(findMapping(store.read, 'National 999 file')?.headerRow).toBe(1);
  expect(findMapping(store.read, 'Another')).toBeNull();
});
