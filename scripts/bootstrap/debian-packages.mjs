/** Which Debian packages are needed and which of them are missing: pure, the asking is done in debian.mjs. */

/** Some libraries got a new name with 64-bit time (Debian 13, Ubuntu 24.04): any one of a row will do. */
export const windowPackages = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libxss1'],
  ['fonts-dejavu-core'],
  ['fonts-liberation', 'fonts-liberation2'],
];

/** For a machine without a display. */
export const displayPackages = [['xvfb'], ['xauth']];

/** The end-to-end tests read printed PDFs back with these tools. */
export const testPackages = [['poppler-utils']];

/** For compiling the database module: program to look for, package that brings it. */
export const compilerPackages = { 'g++': 'g++', make: 'make', python3: 'python3' };

/**
 * @param {readonly (readonly string[])[]} wanted rows of alternatives
 * @param {ReadonlySet<string>} installed
 * @returns {(readonly string[])[]} the rows of which none is installed
 */
export function missingPackages(wanted, installed) {
  return wanted.filter((row) => !row.some((name) => installed.has(name)));
}

/**
 * @param {string} listing of `dpkg-query -W -f '${Package} ${db:Status-Status}\n'`
 * @returns {Set<string>}
 */
export function installedPackages(listing) {
  const rows = listing.split('\n').map((line) => line.split(' '));
  return new Set(rows.filter(([, status]) => status === 'installed').map(([name]) => name ?? ''));
}

/**
 * @param {readonly (readonly string[])[]} missing
 * @param {(name: string) => boolean} exists whether apt knows a real package of this name
 * @returns {string[]} one name a row; the first where apt knows none, so that apt's own message names it
 */
export function namesToInstall(missing, exists) {
  return missing.map((row) => row.find(exists) ?? row[0] ?? '').filter((name) => name !== '');
}

/**
 * @param {readonly string[]} names
 * @param {boolean} root
 * @returns {string} what a person can paste
 */
export function installCommand(names, root) {
  const sudo = root ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${names.join(' ')}`;
}
