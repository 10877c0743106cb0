/** The checks of `npm test`, in their order. */

/**
 * @typedef {object} Check
 * @property {string} name as given after `npm test --`
 * @property {string} heading
 * @property {string} package that brings the tool
 * @property {string} [command] when it differs from the package's name
 * @property {readonly string[]} args
 * @property {boolean} [usesBuild] drives the built program, in a window
 * @property {'vitest' | 'playwright'} [report] a runner of tests, which are counted from its JSON report
 */

/** @type {readonly Check[]} */
export const checks = [
  { name: 'types', heading: 'Types', package: 'typescript', command: 'tsc', args: ['--build'] },
  { name: 'lint', heading: 'Lint', package: 'oxlint', args: ['--deny-warnings'] },
  { name: 'format', heading: 'Format', package: 'oxfmt', args: ['--check'] },
  { name: 'unused', heading: 'Unused code', package: 'knip', args: [] },
  { name: 'unit', heading: 'Unit, store and layer tests', package: 'vitest', args: ['run'], report: 'vitest' },
  {
    name: 'e2e',
    heading: 'End-to-end tests in Electron',
    package: '@playwright/test',
    command: 'playwright',
    args: ['test'],
    report: 'playwright',
    usesBuild: true,
  },
];

/**
 * @param {readonly string[]} names from the command line; none means all
 * @returns {{ chosen: readonly Check[], unknown: readonly string[] }}
 */
export function chooseChecks(names) {
  return {
    chosen: names.length === 0 ? checks : checks.filter((check) => names.includes(check.name)),
    unknown: names.filter((name) => !checks.some((check) => check.name === name)),
  };
}

/**
 * What makes a runner show its progress and also write a report that can be counted.
 *
 * @param {Check} check
 * @param {string} file of the report
 * @returns {{ args: readonly string[], env: Record<string, string> }}
 */
export function reporting(check, file) {
  if (check.report === 'vitest') {
    return { args: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`], env: {} };
  }
  if (check.report === 'playwright') {
    return { args: ['--reporter=list,json'], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } };
  }
  return { args: [], env: {} };
}
