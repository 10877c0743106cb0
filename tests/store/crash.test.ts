import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkspace } from '#db/connection/open-workspace';
import { sql } from '#db/connection/sql';
import { verifyChangeLog } from '#db/history/verify-change-log';
import { listForces } from '#db/repositories/forces';
import { rawChange } from './support/tampering';
import { tempFolder } from './support/temp-folder';

/** Kills the writing child after it has reported `commits`; gives the last commit that it reported. */
async function killedAfter(path: string, commits: number, delay: number): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'support/run-endless-writer.mjs'), path], {
    cwd: join(import.meta.dirname, '../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let reported = 0;
  let killing = false;
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    reported = Number(text.trimEnd().split('\n').at(-1));
    if (reported >= commits && !killing) {
      killing = true;
      // A few milliseconds later, so that the blow falls at different places of a write.
      setTimeout(() => child.kill('SIGKILL'), delay);
    }
  });
  const [, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.on('close', (code, name) => resolve([code, name])),
  );
  expect(signal).toBe('SIGKILL');
  return reported;
}

test.each([0, 3, 7])(
  'a program killed in the middle of its writes loses nothing that it had reported (%i ms)',
  async (delay) => {
    const path = join(tempFolder(), 'Crash.adesk');
    const reported = await killedAfter(path, 25, delay);
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
