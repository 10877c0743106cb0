import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkspace } from '#db/connection/open-workspace';
import { sql } from '#db/connection/sql';
import { verifyChangeLog } from '#db/history/verify-change-log';
import { listActions } from '#db/repositories/actions';
import { listForces } from '#db/repositories/forces';
import { listRoomDrafts } from '#db/repositories/room-drafts';
import { killedAfter } from './support/killed-after';
import { rawChange } from './support/tampering';
import { tempFolder } from './support/temp-folder';

test.each([0, 3, 7])(
  'a program killed in the middle of its writes loses nothing that it had reported (%i ms)',
  async (delay) => {
    const path = join(tempFolder(), 'Crash.adesk');
    const reported = await killedAfter('endless-writer', path, 25, delay);
    const store = openWorkspace(path);
    const forces = listForces(store.read).length;
    const sources = store.read.get(sql`SELECT count(*) AS n FROM source`, (row) => row.number('n'));
    expect(forces).toBeGreaterThanOrEqual(reported);
    // Whole writes only: twenty sources and twenty-one log entries for each.
    expect(sources).toBe(forces * 20);
    expect(verifyChangeLog(store.read)).toEqual({ ok: true, brokenAt: null, entries: forces * 21 });
    store.close();
    rawChange(path, (db) => expect(db.pragma('integrity_check', { simple: true })).toBe('ok'));
  },
  60_000,
);

test.each([0, 1, 2])(
  'a line of the room that was recorded is no longer a draft, wherever the program is killed (%i ms)',
  async (delay) => {
    const path = join(tempFolder(), 'Room.adesk');
    const reported = await killedAfter('room-writer', path, 25, delay);
    const store = openWorkspace(path);
    const actions = listActions(store.read).map(({ text }) => text);
    expect(actions.length).toBeGreaterThanOrEqual(reported);
    expect(actions).toEqual(actions.map((_, index) => `Promise ${index + 1}`));
    // What is still typed is the next line, never one that would be recorded twice.
    const typed = listRoomDrafts(store.read, 'm').map(({ body }) => body.text);
    expect([[], [`Promise ${actions.length + 1}`]]).toContainEqual(typed);
    store.close();
  },
  60_000,
);
