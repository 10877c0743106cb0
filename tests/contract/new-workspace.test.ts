import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDesk, type Desk } from '#electron/services/desk';
import type { HomeView } from '#shared/contract/home-view';
import type { DeskCallName } from '#shared/contract/contract';
import { suggestedOffice } from '#shared/domain/force/suggested-office';

const office = { ...suggestedOffice('Kent Police'), shortName: 'OPCC Kent' };
let folder: string;
let path: string;
let desk: Desk;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-workspace-'));
  path = join(folder, 'Kent.adesk');
  desk = createDesk(resolve(import.meta.dirname, '../../resources/reference'), { today: () => '2025-03-01' });
});
afterEach(() => {
  desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const make = (force = 'Kent Police') => desk.task('createWorkspace', { path, details: { force, office } });
const home = () => desk.call('home.get', {}) as HomeView;

it('is for one of the forces of England and Wales, and says whose it is', () => {
  expect(desk.task('forces', null)).toEqual(expect.arrayContaining(['Kent Police', 'Dyfed-Powys Police']));
  expect(make()).toMatchObject({ title: 'Kent', force: 'Kent', office: 'OPCC Kent', sample: false, today: null });
});

it('leads through the first steps, and ticks off what is done', () => {
  make();
  expect(home()).toMatchObject({
    heading: 'Office of the Police and Crime Commissioner for Kent',
    packId: null,
    toDo: [],
    standards: [],
  });
  expect(home().steps.map(({ done }) => done)).toEqual([false, false, false, false]);
  desk.call('meetings.createSeries', { kindId: 'accountability-meeting', days: ['2025-04-10'] });
  expect(home().steps.map(({ done }) => done)).toEqual([false, false, true, false]);
  expect(home().heading).toMatch(/ in 40 days$/);
});

it('opens every list while it is empty', () => {
  make();
  const lists: readonly [DeskCallName, unknown][] = [
    ['home.changes', {}],
    ['metrics.list', {}],
    ['findings.list', {}],
    ['attention.get', { owner: null }],
    ['inspections.list', {}],
    ['meetings.list', {}],
    ['actions.list', { owner: null }],
    ['packs.list', {}],
    ['packs.choices', {}],
    ['imports.list', {}],
    ['sources.list', {}],
    ['calendar.get', {}],
    ['definitions.get', {}],
    ['templates.list', {}],
    ['search.find', { text: 'calls' }],
  ];
  for (const [name, input] of lists) expect(() => desk.call(name, input), name).not.toThrow();
});

it('leaves no file behind for a force that there is not, and writes over none', () => {
  expect(() => make('Camelot Police')).toThrow(expect.objectContaining({ code: 'not-found' }));
  expect(existsSync(path)).toBe(false);
  make();
  expect(() => make()).toThrow(expect.objectContaining({ code: 'file-unwritable' }));
  expect(home().heading).toContain('Kent');
});
