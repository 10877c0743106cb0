/** An X server of our own for machines without a display, stopped again whatever happens. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { Trouble } from './say.mjs';

const startLimitMs = 15_000;
/** Makes the kernel stop the X server even when we are killed outright; part of every Debian. */
const setpriv = '/usr/bin/setpriv';

/**
 * @typedef {object} Display
 * @property {{ DISPLAY: string, XAUTHORITY: string, WAYLAND_DISPLAY: undefined }} env for the programs that use it
 * @property {() => void} stop
 */

/** @returns {Promise<Display>} */
export async function startDisplay() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'accountability-desk-x-'));
  const authority = path.join(folder, 'authority');
  writeFileSync(authority, authorityRecord(randomBytes(16)), { mode: 0o600 });
  const server = ['Xvfb', '-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-auth', authority];
  const [file = '', ...args] = existsSync(setpriv) ? [setpriv, '--pdeathsig', 'TERM', '--', ...server] : server;
  // In a group of its own, so that Ctrl-C reaches Electron first and Electron can still close its windows.
  const child = spawn(file, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], detached: true });
  const stop = () => {
    child.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  try {
    const number = await displayNumber(child);
    child.unref();
    // The pipes would keep this program alive after its work.
    child.stdio.forEach((pipe) => /** @type {import('node:net').Socket | null} */ (pipe)?.unref?.());
    return { env: { DISPLAY: `:${number}`, XAUTHORITY: authority, WAYLAND_DISPLAY: undefined }, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string>} the free number that the server chose
 */
function displayNumber(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    let number = '';
    /** @type {(why: string) => void} */
    const fail = (why) =>
      reject(
        new Trouble(
          `The X server (Xvfb) did not start, ${why}: install the packages xvfb and xauth, or set DISPLAY.`,
          said,
        ),
      );
    const limit = setTimeout(() => fail('within 15 s'), startLimitMs);
    child.once('error', (error) => fail(error.message));
    child.once('exit', () => {
      clearTimeout(limit);
      fail('it ended at once');
    });
    child.stderr?.on('data', (chunk) => (said += chunk));
    child.stdio[3]?.on('data', (chunk) => {
      number += chunk;
      if (!number.endsWith('\n')) return;
      clearTimeout(limit);
      resolve(number.trim());
    });
  });
}

/**
 * A file in X's own format that lets only those in who know the cookie, on any host name and display number.
 *
 * @param {Buffer} cookie
 * @returns {Buffer}
 */
function authorityRecord(cookie) {
  const anyHost = Buffer.from([0xff, 0xff]);
  /** @type {(data: Buffer) => Buffer} */
  const counted = (data) => Buffer.concat([Buffer.from([data.length >> 8, data.length & 0xff]), data]);
  const fields = [Buffer.alloc(0), Buffer.alloc(0), Buffer.from('MIT-MAGIC-COOKIE-1'), cookie];
  return Buffer.concat([anyHost, ...fields.map(counted)]);
}
