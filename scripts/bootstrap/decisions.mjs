/** What the bootstrap decides, as pure functions: tests/architecture/bootstrap.test.ts holds them. */

/**
 * @param {string} version of the running Node, for example "20.11.1"
 * @returns {string | undefined} the sentence that refuses it
 */
export function nodeRefusal(version) {
  const major = Number.parseInt(version, 10);
  if (major >= 20) return undefined;
  return `Accountability Desk needs Node 20 or later and this is Node ${version}: install a newer one from nodejs.org and run this again.`;
}

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 */

/**
 * Whether node_modules holds what the lock file asks for. npm writes its own record into node_modules when it has
 * finished; optional packages (binaries for other systems) may be missing from it, nothing else may differ.
 *
 * @param {Record<string, LockedPackage>} locked `packages` of package-lock.json
 * @param {Record<string, LockedPackage>} installed `packages` of node_modules/.package-lock.json
 * @returns {boolean}
 */
export function installedAsLocked(locked, installed) {
  for (const [place, wanted] of Object.entries(locked)) {
    if (place === '') continue;
    const present = installed[place];
    if (present === undefined) {
      if (wanted.optional !== true) return false;
    } else if (present.version !== wanted.version || present.integrity !== wanted.integrity) {
      return false;
    }
  }
  return Object.keys(installed).every((place) => place in locked);
}

/**
 * @typedef {object} RuntimeFacts
 * @property {string} override the value of ELECTRON_OVERRIDE_DIST_PATH, or empty
 * @property {boolean} officialHere the official Electron is already in node_modules
 * @property {boolean} fallbackHere the fallback is already in the cache
 * @property {boolean} fallbackPossible there is a fallback for this system
 */

/**
 * Which runtimes to try, in order; the first that works is used. What is already here is used without the network.
 *
 * @param {RuntimeFacts} facts
 * @returns {('override' | 'official' | 'cached-fallback' | 'download' | 'fallback')[]}
 */
export function runtimeOrder(facts) {
  if (facts.override !== '') return ['override'];
  if (facts.officialHere) return ['official'];
  if (facts.fallbackHere) return ['cached-fallback'];
  return facts.fallbackPossible ? ['download', 'fallback'] : ['download'];
}

/**
 * The prebuilt database module asks for Node-API 10, which came with Node 22.14 and so with Electron 35.
 *
 * @param {string} electronVersion
 * @returns {boolean} whether it must be compiled on the spot
 */
export function needsCompiledModule(electronVersion) {
  return Number.parseInt(electronVersion, 10) < 35;
}

/**
 * @param {{ platform: string, args: readonly string[], env: NodeJS.ProcessEnv }} facts
 * @returns {'none' | 'own' | 'refuse'} whether Electron needs a display of ours
 */
export function displayChoice({ platform, args, env }) {
  if (platform !== 'linux' || env['DISPLAY'] || env['WAYLAND_DISPLAY']) return 'none';
  return args.length > 0 ? 'own' : 'refuse';
}

/**
 * @param {{ platform: string, root: boolean, folder: string, args: readonly string[] }} facts
 * @returns {string[]} what follows the Electron executable
 */
export function electronArguments({ platform, root, folder, args }) {
  // Chromium's sandbox refuses to run as root; everywhere else it must stay on.
  const sandbox = platform === 'linux' && root ? ['--no-sandbox'] : [];
  // A command has no use for a graphics card, and its stderr belongs to its own sentence, not to Chromium's log.
  const quiet = args.length > 0 ? ['--disable-gpu', '--disable-software-rasterizer', '--log-level=3'] : [];
  return [...sandbox, ...quiet, folder, ...args];
}

/**
 * The environment of Electron: never run as plain Node, and all that looks for Electron finds the same one.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} folder that holds the Electron executable
 * @param {NodeJS.ProcessEnv} [more]
 * @returns {NodeJS.ProcessEnv}
 */
export function electronEnvironment(env, folder, more = {}) {
  const { ELECTRON_RUN_AS_NODE: _asNode, ...kept } = env;
  return { ...kept, ELECTRON_OVERRIDE_DIST_PATH: folder, ...more };
}
