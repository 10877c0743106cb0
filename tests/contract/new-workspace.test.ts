import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDesk, type Desk } from '#electron/services/desk';
import type { DeskCallName, InputOf, OutputOf } from '#shared/contract/contract';
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
const call = <N extends DeskCallName>(name: N, input: InputOf<N>) => desk.call(name, input) as OutputOf<N>;
const home = () => call('home.get', {});

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

it('offers a new pack the next meeting first, and calls it by its day', () => {
  make();
  const days = ['2025-01-10', '2025-07-10', '2025-04-10'];
  for (const day of days) call('meetings.createSeries', { kindId: 'accountability-meeting', days: [day] });
  const { meetings } = call('packs.choices', {});
  expect(meetings.map(({ title }) => title)).toEqual([
    'Accountability meeting, 10 April 2025',
    'Accountability meeting, 10 July 2025',
    'Accountability meeting, 10 January 2025',
  ]);
  expect(meetings[0]?.packTitle).toBe('Briefing pack, 10 April 2025');
  const [quarterly] = call('templates.list', {});
  const { id } = call('packs.create', {
    title: 'First',
    templateId: quarterly?.id ?? '',
    meetingId: meetings[0]?.id ?? '',
  });
  const { resolved } = call('packs.get', { id });
  expect(resolved.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
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
