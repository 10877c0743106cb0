/** How many tests passed and failed, from a check's exit code and its report; a runner that says nothing has failed. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * @param {import('./checks.mjs').Check} check
 * @param {number} code exit code
 * @param {unknown} report the parsed JSON report, undefined where there is none
 * @returns {Count}
 */
export function countResults(check, code, report) {
  if (check.report === undefined) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const count = check.report === 'vitest' ? vitestCount(report) : playwrightCount(report);
  // Crashed, ran nothing, or failed for a reason that is no test's own: that is one failure more.
  const silent = count.passed + count.failed === 0;
  return silent || (code !== 0 && count.failed === 0) ? { ...count, failed: count.failed + 1 } : count;
}

/**
 * @param {unknown} report
 * @returns {Count}
 */
function vitestCount(report) {
  const found = /** @type {any} */ (report) ?? {};
  /** @type {any[]} */
  const files = found.testResults ?? [];
  // A file that could not be loaded has no tests that could fail.
  const broken = files.filter((file) => file.status === 'failed' && (file.assertionResults ?? []).length === 0).length;
  return {
    passed: found.numPassedTests ?? 0,
    failed: (found.numFailedTests ?? 0) + broken,
    skipped: (found.numPendingTests ?? 0) + (found.numTodoTests ?? 0),
  };
}

/**
 * @param {unknown} report
 * @returns {Count}
 */
function playwrightCount(report) {
  const found = /** @type {any} */ (report) ?? {};
  const stats = found.stats ?? {};
  const outsideTests = (found.errors ?? []).length;
  return {
    // A test that passed at its second attempt has passed, as Playwright says too.
    passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
    failed: (stats.unexpected ?? 0) + outsideTests,
    skipped: stats.skipped ?? 0,
  };
}
