/** The decisions of scripts/: what is missing, what is used, what is counted. */
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { fingerprint } from '../../scripts/bootstrap/build.mjs';
import {
  installCommand,
  installedPackages,
  missingPackages,
  namesToInstall,
  windowPackages,
} from '../../scripts/bootstrap/debian-packages.mjs';
import {
  displayChoice,
  electronArguments,
  electronEnvironment,
  installedAsLocked,
  needsCompiledModule,
  nodeRefusal,
  runtimeOrder,
} from '../../scripts/bootstrap/decisions.mjs';
import { cacheFolder } from '../../scripts/bootstrap/places.mjs';
import { run, signalCode } from '../../scripts/bootstrap/run.mjs';
import { inWords } from '../../scripts/bootstrap/say.mjs';

describe('Node', () => {
  it('must be 20 or later', () => {
    expect(nodeRefusal('18.20.1')).toMatch(/needs Node 20 or later and this is Node 18\.20\.1/);
    expect(nodeRefusal('20.0.0')).toBeUndefined();
    expect(nodeRefusal('24.21.0')).toBeUndefined();
  });
});

describe('the dependencies', () => {
  const locked = {
    '': {},
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/a-win32': { version: '1.0.0', integrity: 'sha512-w', optional: true },
  };

  it('are in place when npm has recorded all of them; binaries for other systems may be missing', () => {
    expect(installedAsLocked(locked, { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } })).toBe(true);
  });

  it.each([
    ['one is missing', {}],
    ['one has another version', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
    ['one has other contents', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } }],
    ['there is one too many', { 'node_modules/a': locked['node_modules/a'], 'node_modules/b': { version: '2.0.0' } }],
  ])('are not when %s', (_case, installed) => expect(installedAsLocked(locked, installed)).toBe(false));
});

describe('Debian packages', () => {
  const listing = 'libgtk-3-0t64 installed\nlibnss3 installed\nlibgbm1 config-files\n';

  it('are found by any of their names, and only when they are whole', () => {
    const missing = missingPackages(windowPackages, installedPackages(listing)).map(([name]) => name);
    expect(missing).not.toContain('libgtk-3-0');
    expect(missing).not.toContain('libnss3');
    expect(missing).toEqual(['libasound2', 'libgbm1', 'libxss1', 'fonts-dejavu-core', 'fonts-liberation']);
  });

  it('are asked for by the name that this release knows', () => {
    const rows = [['libasound2', 'libasound2t64'], ['unheard-of']];
    expect(namesToInstall(rows, (name) => name.endsWith('t64'))).toEqual(['libasound2t64', 'unheard-of']);
  });

  it('come with a command to paste', () => {
    expect(installCommand(['xvfb'], false)).toBe(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends xvfb',
    );
    expect(installCommand(['xvfb'], true)).not.toContain('sudo');
  });
});

describe('the Electron runtime', () => {
  const facts = { override: '', officialHere: false, fallbackHere: false, fallbackPossible: true };

  it('is chosen in this order', () => {
    expect(runtimeOrder({ ...facts, override: '/opt/e', officialHere: true })).toEqual(['override']);
    expect(runtimeOrder({ ...facts, officialHere: true, fallbackHere: true })).toEqual(['official']);
    expect(runtimeOrder({ ...facts, fallbackHere: true })).toEqual(['cached-fallback']);
    expect(runtimeOrder(facts)).toEqual(['download', 'fallback']);
    expect(runtimeOrder({ ...facts, fallbackPossible: false })).toEqual(['download']);
  });

  it('needs a compiled database module before Electron 35', () => {
    expect(['33.2.1', '34.5.0', '35.0.0', '45.4.1'].map(needsCompiledModule)).toEqual([true, true, false, false]);
  });
});

describe('running Electron', () => {
  it('has no sandbox switch except as root on Linux', () => {
    const facts = { platform: 'linux', root: true, folder: '/repo', args: [] };
    expect(electronArguments(facts)).toEqual(['--no-sandbox', '/repo']);
    expect(electronArguments({ ...facts, root: false })).toEqual(['/repo']);
    expect(electronArguments({ ...facts, platform: 'darwin' })).toEqual(['/repo']);
  });

  it('hands the arguments on after the folder', () => {
    const words = electronArguments({ platform: 'linux', root: false, folder: '/repo', args: ['print', '--json'] });
    expect(words.slice(words.indexOf('/repo'))).toEqual(['/repo', 'print', '--json']);
  });

  it('starts a display only for a command on a Linux without one', () => {
    const command = { platform: 'linux', args: ['print'], env: {} };
    expect(displayChoice(command)).toBe('own');
    expect(displayChoice({ ...command, args: [] })).toBe('refuse');
    expect(displayChoice({ ...command, env: { DISPLAY: ':0' } })).toBe('none');
    expect(displayChoice({ ...command, env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe('none');
    expect(displayChoice({ ...command, args: [], platform: 'win32' })).toBe('none');
  });

  it('is never run as plain Node, and all agree on the runtime', () => {
    const env = electronEnvironment({ ELECTRON_RUN_AS_NODE: '1', PATH: '/bin' }, '/cache/e', { DISPLAY: ':7' });
    expect(env).toEqual({ PATH: '/bin', ELECTRON_OVERRIDE_DIST_PATH: '/cache/e', DISPLAY: ':7' });
  });
});

describe('places and words', () => {
  it('keeps the cache where each system keeps caches', () => {
    expect(cacheFolder('linux', {}, '/home/a')).toBe('/home/a/.cache/accountability-desk');
    expect(cacheFolder('linux', { XDG_CACHE_HOME: '/var/c' }, '/home/a')).toBe('/var/c/accountability-desk');
    expect(cacheFolder('linux', { XDG_CACHE_HOME: 'c' }, '/home/a')).toBe('/home/a/.cache/accountability-desk');
    expect(cacheFolder('darwin', {}, '/Users/a')).toBe('/Users/a/Library/Caches/accountability-desk');
    expect(cacheFolder('win32', { LOCALAPPDATA: String.raw`C:\L` }, String.raw`C:\U`)).toBe(
      String.raw`C:\L\accountability-desk\Cache`,
    );
  });

  it('says how long a step took', () => {
    expect([430, 9_940, 59_400, 125_000].map(inWords)).toEqual(['0.4 s', '9.9 s', '59 s', '2 min 5 s']);
  });
});

describe('child processes', () => {
  it('give their exit code and output, and are stopped at their time limit', async () => {
    const failed = await run(process.execPath, ['-e', 'console.log("out"); console.error("err"); process.exit(3)']);
    expect(failed).toMatchObject({ code: 3, stdout: 'out\n', timedOut: false });
    expect(failed.output).toContain('err');
    const stopped = await run(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { limitMs: 200 });
    expect(stopped).toMatchObject({ timedOut: true, code: signalCode('SIGKILL') });
    expect(await run('no-such-program', [])).toMatchObject({ code: 127 });
  });
});

describe('the build stamp', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'fingerprint-'));
    writeFileSync(path.join(folder, 'a.ts'), 'a');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('changes with a file’s time or size, with a new file and with a lost one, and not otherwise', () => {
    const first = fingerprint(folder, ['.', 'missing']);
    expect(fingerprint(folder, ['.', 'missing'])).toBe(first);
    utimesSync(path.join(folder, 'a.ts'), 1, 1);
    const touched = fingerprint(folder, ['.', 'missing']);
    writeFileSync(path.join(folder, 'b.ts'), 'b');
    const added = fingerprint(folder, ['.', 'missing']);
    rmSync(path.join(folder, 'a.ts'));
    const lost = fingerprint(folder, ['.', 'missing']);
    expect(new Set([first, touched, added, lost]).size).toBe(4);
  });
});
