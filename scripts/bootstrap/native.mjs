/**
 * Compiles the database module for the fallback runtime. The prebuilt one asks for Node-API 10, which Electron 33
 * refuses although nothing newer than Node-API 9 is used; compiled with the flags below it runs there and in Node 24.
 */
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { needsCompiledModule } from './decisions.mjs';
import { moveInto } from './fallback-runtime.mjs';
import { cache, manifestOf, modules, nodeGypScript, npmScript } from './places.mjs';
import { run } from './run.mjs';
import { timed, Trouble } from './say.mjs';

/** To be raised when the flags change, so that old results are not used. */
const recipe = 1;
const flags = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';

const moduleFile = 'better_sqlite3.node';
const buildFolder = path.join(modules, 'better-sqlite3', 'build');
const placed = path.join(buildFolder, 'Release', moduleFile);
/** Tells our copy from one that somebody compiled for themselves, which is left alone. */
const mark = path.join(buildFolder, 'Release', 'made-for-fallback-electron.txt');

/** @returns {string} */
function cachedModule() {
  const versions = `better-sqlite3-${manifestOf('better-sqlite3').version}-node-${manifestOf('node').version}`;
  return path.join(cache, `${versions}-recipe-${recipe}-${process.platform}-${process.arch}`, moduleFile);
}

/**
 * @param {string} electronVersion
 * @returns {boolean} whether ensureNativeModule will need a compiler
 */
export function mustCompile(electronVersion) {
  return needsCompiledModule(electronVersion) && !existsSync(cachedModule());
}

/** @param {string} electronVersion */
export async function ensureNativeModule(electronVersion) {
  if (!needsCompiledModule(electronVersion)) {
    // The official Electron takes the prebuilt module, which a copy in build/Release would hide.
    if (existsSync(mark)) rmSync(buildFolder, { recursive: true });
    return;
  }
  if (process.platform !== 'linux') {
    throw new Trouble(
      `Electron ${electronVersion} is too old for the database module: use version 35 or later, or unset ELECTRON_OVERRIDE_DIST_PATH.`,
    );
  }
  const cached = cachedModule();
  if (!existsSync(cached))
    await timed('Compiling the database module for this Electron (once, about two minutes)', () => compile(cached));
  if (!existsSync(mark) || !existsSync(placed) || statSync(placed).size !== statSync(cached).size) {
    mkdirSync(path.dirname(placed), { recursive: true });
    // Removed first: overwriting a module that a running program has loaded would crash that program.
    rmSync(placed, { force: true });
    copyFileSync(cached, placed);
    writeFileSync(
      mark,
      'Copied from the cache by scripts/bootstrap/native.mjs; removed again when the official Electron is used.\n',
    );
  }
}

/**
 * In a copy of the sources, so that node_modules never holds a half-made module.
 *
 * @param {string} cached
 */
async function compile(cached) {
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(path.join(cache, 'making-module-'));
  try {
    for (const name of ['better-sqlite3', 'node-addon-api']) {
      cpSync(path.join(modules, name), path.join(work, 'node_modules', name), { recursive: true });
    }
    const source = path.join(work, 'node_modules', 'better-sqlite3');
    const headers = await nodeHeaders(work);
    const args = ['rebuild', '--release', '--force_build=1', `--nodedir=${headers}`];
    const done = await run(process.execPath, [nodeGypScript(), ...args], {
      cwd: source,
      env: { ...process.env, CXXFLAGS: flags },
    });
    const made = path.join(source, 'build', 'Release', moduleFile);
    if (done.code !== 0 || !existsSync(made)) {
      throw new Trouble(
        "The database module could not be compiled: see the compiler's message above; it needs g++, make and python3.",
        done.output,
      );
    }
    const whole = path.join(work, 'whole');
    mkdirSync(whole);
    copyFileSync(made, path.join(whole, moduleFile));
    moveInto(whole, path.dirname(cached));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Node's headers lie in the package of its binary, which a later `npm install` may have pruned: then it is fetched.
 *
 * @param {string} work
 * @returns {Promise<string>} a folder that node-gyp takes as --nodedir
 */
async function nodeHeaders(work) {
  const name = `node-${process.platform}-${process.arch}`;
  const nested = path.join(modules, 'node', 'node_modules', name);
  if (existsSync(path.join(nested, 'include', 'node', 'node_api.h'))) return nested;
  const version = manifestOf('node').version;
  const packed = await run(process.execPath, [npmScript(), 'pack', `${name}@${version}`, '--loglevel=error'], {
    cwd: work,
  });
  const untar = await run('tar', ['-xzf', `${name}-${version}.tgz`, 'package/include'], { cwd: work });
  if (packed.code !== 0 || untar.code !== 0) {
    throw new Trouble(
      `The headers of Node (npm package ${name}) could not be fetched: check the npm registry and run this again.`,
      packed.output + untar.output,
    );
  }
  return path.join(work, 'package');
}
