/** Builds the program by electron-vite when a source is newer than, or not the same as, at the last build. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { repository, toolNode, toolScript } from './places.mjs';
import { run } from './run.mjs';
import { timed, Trouble } from './say.mjs';

const sourcePlaces = [
  'electron',
  'renderer',
  'shared',
  'db',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];
const built = path.join(repository, 'out', 'main', 'index.js');
const stampFile = path.join(repository, 'out', '.built-from');

export async function ensureBuild() {
  const sources = fingerprint(repository, sourcePlaces);
  if (existsSync(built) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sources) return;
  await timed('Building the program', async () => {
    // Without its stamp an interrupted build is not taken for a whole one.
    rmSync(stampFile, { force: true });
    const done = await run(toolNode, [toolScript('electron-vite'), 'build'], { cwd: repository });
    if (done.code !== 0 || !existsSync(built)) {
      throw new Trouble(
        'The program could not be built: mend what the message above names and run this again.',
        done.output,
      );
    }
    writeFileSync(stampFile, sources);
  });
}

/**
 * @param {string} folder
 * @param {readonly string[]} places files and folders in it
 * @returns {string} a hash over the path, time and size of every file
 */
export function fingerprint(folder, places) {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of filesUnder(path.join(folder, place))) {
      const { mtimeMs, size } = statSync(file);
      hash.update(`${path.relative(folder, file)}\0${mtimeMs}\0${size}\n`);
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesUnder(place) {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .toSorted()
    .flatMap((name) => filesUnder(path.join(place, name)));
}
