/** How `npm test` chooses and counts: a runner that crashed or ran nothing must never look like success. */
import { describe, expect, it } from 'vitest';

import { checks, chooseChecks, type Check } from '../../scripts/test/checks.mjs';
import { countResults } from '../../scripts/test/count.mjs';

const named = (name: string): Check => {
  const found = checks.find((check) => check.name === name);
  if (found === undefined) throw new Error(`no check ${name}`);
  return found;
};

describe('choosing', () => {
  it('takes all, or those named, in their fixed order', () => {
    expect(chooseChecks([]).chosen).toEqual(checks);
    expect(chooseChecks(['e2e', 'types']).chosen.map(({ name }) => name)).toEqual(['types', 'e2e']);
    expect(chooseChecks(['unti'])).toMatchObject({ chosen: [], unknown: ['unti'] });
  });
});

describe('counting', () => {
  it('counts a plain check as one', () => {
    expect(countResults(named('lint'), 0, undefined)).toMatchObject({ passed: 1, failed: 0 });
    expect(countResults(named('lint'), 1, undefined)).toMatchObject({ passed: 0, failed: 1 });
  });

  it.each([
    ['unit', { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, testResults: [] }],
    ['e2e', { stats: { expected: 4, flaky: 1, unexpected: 1, skipped: 2 }, errors: [] }],
  ])('counts the tests of %s from the report', (name, report) => {
    expect(countResults(named(name), 1, report)).toEqual({ passed: 5, failed: 1, skipped: 2 });
  });

  it.each(['unit', 'e2e'])('counts %s as failed when it crashed, ran nothing or failed outside its tests', (name) => {
    expect(countResults(named(name), 0, undefined).failed).toBe(1);
    expect(countResults(named(name), 139, undefined).failed).toBe(1);
    const empty = { numPassedTests: 0, numFailedTests: 0, testResults: [], stats: { expected: 0 }, errors: [] };
    expect(countResults(named(name), 0, empty).failed).toBe(1);
    const good = { numPassedTests: 3, numFailedTests: 0, testResults: [], stats: { expected: 3 }, errors: [] };
    expect(countResults(named(name), 0, good)).toMatchObject({ passed: 3, failed: 0 });
    expect(countResults(named(name), 1, good)).toMatchObject({ passed: 3, failed: 1 });
  });

  it('counts a test file that could not be loaded, and an error outside the tests', () => {
    const broken = { numPassedTests: 3, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(countResults(named('unit'), 1, broken).failed).toBe(1);
    expect(countResults(named('e2e'), 1, { stats: { expected: 3 }, errors: [{ message: 'x' }] }).failed).toBe(1);
  });
});
