/** Runs one check under the tools' Node and counts its results. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { repository, toolNode, toolScript } from '../bootstrap/places.mjs';
import { run } from '../bootstrap/run.mjs';
import { inWords } from '../bootstrap/say.mjs';
import { reporting } from './checks.mjs';
import { countResults } from './count.mjs';

/**
 * @param {import('./checks.mjs').Check} check
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('./count.mjs').Count>}
 */
export async function runCheck(check, env) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'accountability-desk-test-'));
  const file = path.join(folder, 'report.json');
  const started = Date.now();
  print(`\n== ${check.heading}\n`);
  try {
    const { args, env: more } = reporting(check, file);
    const live = check.report !== undefined;
    const words = [toolScript(check.package, check.command), ...check.args, ...args];
    const done = await run(toolNode, words, { cwd: repository, env: { ...env, ...more }, live });
    const count = countResults(check, done.code, reportIn(file));
    if (!live && count.failed > 0) print(done.output.endsWith('\n') ? done.output : `${done.output}\n`);
    if (live && done.code !== 0) print(`The runner ended with exit code ${done.code}.\n`);
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    print(
      `-- ${check.heading}: ${count.passed} passed, ${count.failed} failed${skipped} (${inWords(Date.now() - started)})\n`,
    );
    return count;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} file
 * @returns {unknown}
 */
function reportIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} text */
function print(text) {
  process.stdout.write(text);
}
