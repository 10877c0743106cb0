import { expect, it } from 'vitest';
import { disagreement } from '#shared/accountability/disagreement';
import type { Verdict } from '#shared/accountability/verdict';
import type { FindingTest } from '#shared/domain/finding/finding-test';
import type { Metric } from '#shared/domain/metric/metric';
import type { Observation } from '#shared/domain/observation/observation';

type Input = Parameters<typeof disagreement>[0];
type Status = Input['statuses']['force'];

const observation = (value: number) => ({ id: `o${value}`, value, halfWidth: null, absence: null }) as Observation;
const metric = { unit: 'percent', decimals: 0 } as Metric;
const test = (change: Verdict['change'], target: Verdict['target'] = null): Input['tests'][number] => ({
  test: { baseline: null, target: target === null ? null : 5 } as FindingTest,
  metric,
  verdict: {
    change,
    target,
    baseline: { value: 16, label: '2021/22' },
    latest: observation(22),
    since: [observation(22)],
  } as unknown as Verdict,
});
const status = (label: string, closes: boolean) => ({ entry: {}, word: { label, closes } }) as Status;
const none = { force: null, office: null, hmicfrs: null };

it('is null where nothing disagrees', () => {
  expect(disagreement({ statuses: none, tests: [test('worse')], contradictions: [] })).toBeNull();
});

it('names the missed target against a status that closes', () => {
  const statuses = { ...none, force: status('Done', true), hmicfrs: status('Awaiting review', false) };
  const found = disagreement({ statuses, tests: [test('better'), test('worse', 'not-met')], contradictions: ['…'] });
  expect(found).toEqual({
    verdict: { label: 'Target not met', tone: 'worse' },
    words: 'Force: done. HMICFRS: awaiting review. Data: 16% → 22%, target 5%.',
  });
});

it('names the test that improved where the force says nothing', () => {
  const found = disagreement({ statuses: none, tests: [test('worse'), test('better')], contradictions: ['…'] });
  expect(found).toEqual({
    verdict: { label: 'Better', tone: 'better' },
    words: 'Force: no status. Data: 16% → 22%.',
  });
});

it('says that no figure tests an assurance', () => {
  const found = disagreement({
    statuses: { ...none, office: status('Assured', true) },
    tests: [],
    contradictions: ['…'],
  });
  expect(found?.words).toBe('Force: no status. Office: assured. No figure tests it.');
  expect(found?.verdict.tone).toBe('unknown');
});
