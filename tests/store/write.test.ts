import { expect, test } from 'vitest';
import { verifyChangeLog } from '#db/history/verify-change-log';
import { openWorkspace } from '#db/connection/open-workspace';
import { sql } from '#db/connection/sql';
import { insertForce, listForces } from '#db/repositories/forces';
import { insertMeeting } from '#db/repositories/meetings';
import { plainMeeting } from '#shared/domain/meeting/meeting';
import type { DataArea } from '#shared/contract/desk-events';
import type { Transaction } from '#db/connection/transaction';
import { deskErrorOf } from './support/desk-error';
import { addBasics, note } from './support/small-workspace';
import { rawChange } from './support/tampering';
import { newWorkspace } from './support/workspaces';

const kent = { id: 'kent', name: 'Kent Police', shortName: 'Kent' };

test('a write that fails leaves neither a row nor a log entry, and tells nobody', () => {
  const { store } = newWorkspace();
  const told: unknown[] = [];
  store.onCommit((areas) => told.push(areas));
  expect(() =>
    store.write(note, (tx) => {
      insertForce(tx, kent);
      throw new Error('Something went wrong.');
    }),
  ).toThrow('Something went wrong.');
  expect(listForces(store.read)).toEqual([]);
  expect(verifyChangeLog(store.read).entries).toBe(0);
  expect(told).toEqual([]);
});

test('tells the areas that a commit changed, once each, until the listener is taken off', () => {
  const { store } = newWorkspace();
  const told: (readonly DataArea[])[] = [];
  const stop = store.onCommit((areas) => told.push(areas));
  addBasics(store);
  expect(told).toEqual([['workspace', 'metrics', 'meetings', 'sources']]);
  stop();
  store.write(note, (tx) => insertForce(tx, kent));
  expect(told).toHaveLength(1);
});

test('writes actor, reason and the clock of the workspace into the log', () => {
  const { store } = newWorkspace();
  store.write({ actor: 'Ann', reason: 'Because' }, (tx) => insertForce(tx, kent));
  const entry = store.read.get(sql`SELECT * FROM change_log`, (row) => [
    row.text('at'),
    row.text('actor'),
    row.text('reason'),
    row.text('entity_id'),
    row.text('action'),
    row.textOrNull('before'),
    row.json('after', (value) => value),
  ]);
  expect(entry).toEqual(['2024-10-01T09:00:00.000Z', 'Ann', 'Because', 'kent', 'insert', null, kent]);
});

test('refuses a write that logs nothing, a write inside a write, asynchronous work and a transaction kept for later', () => {
  const { store } = newWorkspace();
  expect(() =>
    store.write(note, (tx) => tx.run(sql`INSERT INTO force (id, name, short_name) VALUES ('a', 'b', 'c')`)),
  ).toThrow(/logged no change/);
  expect(() => store.write(note, () => store.write(note, (tx) => insertForce(tx, kent)))).toThrow(/inside another/);
  expect(() => store.write(note, async (tx) => insertForce(tx, kent))).toThrow(/asynchronous/);
  let kept: Transaction | null = null;
  store.write(note, (tx) => {
    kept = tx;
  });
  expect(() => insertForce(kept as unknown as Transaction, kent)).toThrow(/after its end/);
  expect(listForces(store.read)).toEqual([]);
});

test('a reader cannot write, and sees nothing of an unfinished write', () => {
  const { store } = newWorkspace();
  expect(() => store.read.all(sql`DELETE FROM force RETURNING id`, () => null)).toThrow(/writes/);
  store.write(note, (tx) => {
    insertForce(tx, kent);
    expect(listForces(store.read)).toEqual([]);
    expect(listForces(tx)).toHaveLength(1);
  });
  expect(listForces(store.read)).toHaveLength(1);
});

test('foreign keys hold', () => {
  const { store } = newWorkspace();
  const orphan = sql`INSERT INTO question (id, meeting_id, position, text) VALUES ('q', 'nowhere', 1, 'Why?')`;
  expect(() => store.write(note, (tx) => tx.run(orphan))).toThrow(/FOREIGN KEY/);
});

test('values become parameters, whatever they hold', () => {
  const { store } = newWorkspace();
  const title = "'); DROP TABLE meeting; --";
  store.write(note, (tx) => insertMeeting(tx, { ...plainMeeting, id: 'm', title, heldOn: '2024-10-24' }));
  expect(store.read.get(sql`SELECT title FROM meeting WHERE title = ${title}`, (row) => row.text('title'))).toBe(title);
  expect(() => sql`SELECT ${undefined as unknown as string}`).toThrow(/undefined/);
  expect(() => sql`SELECT ${Number.NaN}`).toThrow(/finite/);
});

test('the change log is found altered, at the entry that was', () => {
  const { store, path } = newWorkspace();
  addBasics(store);
  const { entries } = verifyChangeLog(store.read);
  expect(verifyChangeLog(store.read)).toEqual({ ok: true, brokenAt: null, entries });
  rawChange(path, (db) => {
    db.exec('DROP TRIGGER change_log_no_update');
    db.exec("UPDATE change_log SET after = replace(after, 'Publisher', 'Somebody') WHERE entity = 'source'");
  });
  expect(verifyChangeLog(store.read)).toMatchObject({ ok: false, brokenAt: 2 });
});

test.each([
  ['taken out of its middle', 'seq = 3', 3],
  ['cut off at its end', 'seq >= 5', 5],
  ['emptied', 'true', 1],
])('the change log is found %s', (_name, condition, brokenAt) => {
  const { store, path } = newWorkspace();
  addBasics(store);
  rawChange(path, (db) => {
    db.exec('DROP TRIGGER change_log_no_delete');
    db.exec(`DELETE FROM change_log WHERE ${condition}`);
  });
  expect(verifyChangeLog(store.read)).toMatchObject({ ok: false, brokenAt });
});

test('an entry moved to another time is found', () => {
  const { store, path } = newWorkspace();
  addBasics(store);
  rawChange(path, (db) => {
    db.exec('DROP TRIGGER change_log_no_update');
    db.exec("UPDATE change_log SET at = '2024-10-02T09:00:00.000Z' WHERE seq = 4");
  });
  expect(verifyChangeLog(store.read)).toMatchObject({ ok: false, brokenAt: 4 });
});

test('a workspace that another program is changing is said to be in use', () => {
  const { store, path } = newWorkspace();
  rawChange(path, (db) => {
    db.exec('BEGIN IMMEDIATE');
    const error = deskErrorOf(() => store.write(note, (tx) => insertForce(tx, kent)));
    expect([error.code, error.message]).toEqual([
      'workspace-in-use',
      'Test.adesk is being changed by another program: close it there and try again.',
    ]);
    db.exec('ROLLBACK');
  });
  store.write(note, (tx) => insertForce(tx, kent));
  store.close();
  store.close();
  const again = openWorkspace(path);
  expect(listForces(again.read)).toEqual([kent]);
  again.close();
}, 15_000);

test('a write holds off other writers from its first moment, so that what it read still stands when it writes', () => {
  const { store, path } = newWorkspace();
  store.write(note, () => {
    rawChange(path, (db) => {
      db.pragma('busy_timeout = 0');
      expect(() => db.exec('BEGIN IMMEDIATE')).toThrow(/locked/);
    });
  });
});
