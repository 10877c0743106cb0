/**
 * Runs the app whose folder is named on the command line, as Electron's own default app does.
 *
 * The fallback runtime has no default app, so the bootstrap copies this folder into its `resources/app`. It is an
 * ES module with a top-level await on purpose: Electron then holds its ready event back until the app's main module
 * has been loaded, and what must happen before ready (schemes, the sandbox, the single-instance lock) still can.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { app } from 'electron';

const words = process.argv.slice(1);
/** @type {string[]} */
const preloads = [];
let folder = '';
for (let index = 0; index < words.length; index += 1) {
  const word = words[index] ?? '';
  if (word === '-r' || word === '--require') {
    // Playwright passes its own loader in this way.
    index += 1;
    preloads.push(words[index] ?? '');
  } else if (!word.startsWith('-')) {
    folder = path.resolve(word);
    break;
  }
}

if (folder === '') {
  process.stderr.write('This Electron runs one app only: name the folder of an app.\n');
  app.exit(2);
} else {
  const require = createRequire(path.join(folder, 'package.json'));
  for (const file of preloads) require(file);

  /** @type {{ name?: string, productName?: string, version?: string, main?: string }} */
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const name = manifest.productName ?? manifest.name;
  if (name !== undefined) app.setName(name);
  // Electron's default app uses these two as well; they are not part of its public types.
  const inner = /** @type {Electron.App & { setVersion(version: string): void, setAppPath(folder: string): void }} */ (
    app
  );
  if (manifest.version !== undefined) inner.setVersion(manifest.version);
  inner.setAppPath(folder);
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });

  try {
    await import(pathToFileURL(path.join(folder, manifest.main ?? 'index.js')).href);
  } catch (error) {
    // Electron would show a window with a stack, which nobody sees on a machine without a display.
    process.stderr.write(
      `The app in ${folder} could not be started: ${error instanceof Error ? error.stack : error}\n`,
    );
    app.exit(1);
  }
}
