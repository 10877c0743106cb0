/** Installs the Debian packages that Electron needs, or says which command does. */
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

import {
  compilerPackages,
  displayPackages,
  installCommand,
  installedPackages,
  missingPackages,
  namesToInstall,
  testPackages,
  windowPackages,
} from './debian-packages.mjs';
import { run } from './run.mjs';
import { timed, Trouble } from './say.mjs';

/**
 * @typedef {object} Needs
 * @property {boolean} display our own X server will be started
 * @property {boolean} tests
 * @property {boolean} compiler the database module must be compiled
 */

/** @param {Needs} needs */
export async function ensureDebianPackages(needs) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query') || !existsSync('/usr/bin/apt-get')) return;
  const wanted = [
    ...windowPackages,
    ...(needs.display ? displayPackages : []),
    ...(needs.tests ? testPackages : []),
    // A compiler may have been installed in other ways, so the program counts, not the package.
    ...(needs.compiler
      ? Object.entries(compilerPackages).flatMap(([program, name]) => (onPath(program) ? [] : [[name]]))
      : []),
  ];
  const query = await run('/usr/bin/dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\\n', ...wanted.flat()]);
  const missing = missingPackages(wanted, installedPackages(query.stdout));
  if (missing.length > 0) await install(missing);
}

/** @param {readonly (readonly string[])[]} missing */
async function install(missing) {
  const root = process.getuid?.() === 0;
  const prefix = root ? [] : ['sudo', '-n'];
  if (!root && (await run('sudo', ['-n', 'true'])).code !== 0) {
    const names = namesToInstall(missing, await knownToApt(missing));
    throw new Trouble(
      `These Debian packages are missing; install them with this command and run this again: ${installCommand(names, false)}`,
    );
  }
  /** @type {(...words: string[]) => Promise<import('./run.mjs').Outcome>} */
  const apt = (...words) => {
    const [file = '', ...args] = [...prefix, '/usr/bin/apt-get', ...words];
    return run(file, args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  await timed(`Installing Debian packages (${missing.map(([name]) => name).join(' ')})`, async () => {
    // A failed update is no reason to stop: the lists may be good enough, and the install has its own message.
    const update = await apt('update', '-q');
    const names = namesToInstall(missing, await knownToApt(missing));
    const done = await apt('install', '-y', '-q', '--no-install-recommends', ...names);
    if (done.code !== 0) {
      throw new Trouble(
        `The Debian packages could not be installed: see the message above, then run this command and try again: ${installCommand(names, root)}`,
        update.code === 0 ? done.output : update.output + done.output,
      );
    }
  });
}

/**
 * @param {readonly (readonly string[])[]} rows
 * @returns {Promise<(name: string) => boolean>}
 */
async function knownToApt(rows) {
  const known = new Set();
  for (const name of new Set(rows.flat())) {
    // A purely virtual package (an old name) has no record of its own, and apt may refuse to choose for it.
    const shown = await run('/usr/bin/apt-cache', ['show', '--no-all-versions', name]);
    if (shown.stdout.includes('Package:')) known.add(name);
  }
  return (name) => known.has(name);
}

/**
 * @param {string} program
 * @returns {boolean}
 */
function onPath(program) {
  return (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, program), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });
}
