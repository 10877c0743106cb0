/** Where things are: the repository, the user's cache folder, and the tools in node_modules. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { Trouble } from './say.mjs';

export const repository = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

export const modules = path.join(repository, 'node_modules');

/** The Node 24 that the tools need, from the npm package `node`; on Windows the file beside it with a name in .exe. */
export const toolNode = path.join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 * @param {string} home
 * @returns {string} the folder for what is costly to make and can be made again
 */
export function cacheFolder(platform, env, home) {
  if (platform === 'win32') {
    return path.win32.join(
      env['LOCALAPPDATA'] || path.win32.join(home, 'AppData', 'Local'),
      'accountability-desk',
      'Cache',
    );
  }
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Caches', 'accountability-desk');
  // The XDG rules say that a relative path must be ignored.
  const named = env['XDG_CACHE_HOME'] ?? '';
  return path.posix.join(named.startsWith('/') ? named : path.posix.join(home, '.cache'), 'accountability-desk');
}

export const cache = cacheFolder(process.platform, process.env, os.homedir());

/**
 * @param {string} name of a package in node_modules
 * @returns {{ version: string, bin?: string | Record<string, string> }}
 */
export function manifestOf(name) {
  return JSON.parse(readFileSync(path.join(modules, name, 'package.json'), 'utf8'));
}

/**
 * The script behind a tool's command, so that it can be run by a chosen Node without a shell (Windows has .cmd files).
 *
 * @param {string} name of the package
 * @param {string} [command] when it differs from the package's name
 * @returns {string}
 */
export function toolScript(name, command = name) {
  const { bin } = manifestOf(name);
  const relative = typeof bin === 'string' ? bin : bin?.[command];
  if (relative === undefined)
    throw new Trouble(`The package "${name}" has no command "${command}": check its version in package.json.`);
  return path.join(modules, name, relative);
}

/**
 * npm's own script. Run through npm we are told where it is; otherwise it lies in a known place beside Node.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string}
 */
export function npmScript(env = process.env) {
  const told = env['npm_execpath'] ?? '';
  const beside = path.dirname(process.execPath);
  const places = [
    path.basename(told) === 'npm-cli.js' ? told : '',
    path.join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ];
  const found = places.find((place) => place !== '' && existsSync(place));
  if (found === undefined)
    throw new Trouble('npm was not found beside Node: run this through npm, for example "npm start".');
  return found;
}

/** @returns {string} the node-gyp that npm brings */
export function nodeGypScript() {
  try {
    return createRequire(npmScript()).resolve('node-gyp/bin/node-gyp.js');
  } catch {
    throw new Trouble(
      'This npm comes without node-gyp, which compiles the database module: install npm from nodejs.org and run this again.',
    );
  }
}
