/** Installs node_modules by `npm ci` when it does not hold what package-lock.json asks for. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { installedAsLocked } from './decisions.mjs';
import { modules, npmScript, repository, toolNode } from './places.mjs';
import { run } from './run.mjs';
import { timed, Trouble } from './say.mjs';

const lockFile = path.join(repository, 'package-lock.json');
const npmsRecord = path.join(modules, '.package-lock.json');
const stampFile = path.join(modules, '.accountability-desk-lock');

export async function ensureDependencies() {
  const lockText = readOrNothing(lockFile);
  if (lockText === '')
    throw new Trouble(
      'package-lock.json is missing: get it back with "git checkout package-lock.json" and run this again.',
    );
  const wanted = createHash('sha256').update(lockText).digest('hex');
  if (readOrNothing(stampFile) !== wanted) {
    if (!alreadyInstalled(lockText)) await timed('Installing the dependencies (npm ci)', npmCi);
    writeFileSync(stampFile, wanted);
  }
  if (!existsSync(toolNode)) await timed('Installing the Node that the tools need', installToolNode);
}

/**
 * After `npm install NAME` the lock file is new but node_modules is right: npm's own record says so.
 *
 * @param {string} lockText
 * @returns {boolean}
 */
function alreadyInstalled(lockText) {
  const record = readOrNothing(npmsRecord);
  if (record === '') return false;
  try {
    return installedAsLocked(JSON.parse(lockText).packages ?? {}, JSON.parse(record).packages ?? {});
  } catch {
    return false;
  }
}

async function npmCi() {
  // Install scripts are left out: the only one that matters follows below, and that of better-sqlite3 asks for
  // Python and a compiler although a prebuilt module comes with it.
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = await run(process.execPath, [npmScript(), ...args], { cwd: repository });
  if (done.code !== 0) {
    throw new Trouble(
      "The dependencies could not be installed: see npm's message above; check the network and the npm registry and run this again.",
      done.output,
    );
  }
}

async function installToolNode() {
  const folder = path.join(modules, 'node');
  const done = await run(process.execPath, [path.join(folder, 'installArchSpecificPackage.js')], { cwd: folder });
  if (done.code !== 0 || !existsSync(toolNode)) {
    throw new Trouble(
      'Node 24 could not be installed from the npm package "node": check the network and the npm registry and run this again.',
      done.output,
    );
  }
}

/**
 * @param {string} file
 * @returns {string}
 */
function readOrNothing(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
