import { expect, test } from 'vitest';
import type { EnquiryInput, FindingEvidence, MetricEvidence } from '#shared/enquiry/enquiry-input';
import { propose } from '#shared/enquiry/propose';
import { plainFinding, type Finding } from '#shared/domain/finding/finding';
import { plainAction } from '#shared/domain/meeting/action';
import type { Metric } from '#shared/domain/metric/metric';
import { answered } from '../analysis/norfolk-fixture';

const calls: Metric = {
  id: 'calls',
  title: '999 calls answered within 10 seconds',
  shortTitle: 'Answered',
  publishedLabel: null,
  theme: '999',
  unit: 'percent',
  direction: 'up',
  periodKind: 'month',
  decimals: 1,
  owner: null,
  definition: '',
  countedBy: '',
  numerator: null,
  denominator: null,
};

const nothing: EnquiryInput = { day: '2024-10-24', metrics: [], findings: [], reports: [], stale: [], promises: [] };
const metric = (more: Partial<MetricEvidence> = {}): MetricEvidence => ({
  metric: calls,
  target: null,
  series: answered,
  comparisons: [],
  spc: null,
  revised: [],
  doubts: [],
  isMeasure: false,
  finding: null,
  groupTitle: () => 'All forces',
  ...more,
});
const standard = {
  metricId: 'calls',
  value: 90,
  standing: 'standard',
  label: '90%',
  from: null,
  sourceId: 's',
} as const;
const finding: Finding = {
  ...plainFinding,
  id: 'f',
  ref: 'NOR-1',
  inspectionId: 'i',
  kind: 'area-for-improvement',
  tone: 'improve',
  area: 'Area',
  title: 'Answer sooner',
  text: 'Text',
  earlyFeedback: false,
  figures: [],
  metricIds: ['calls'],
  sourceId: 's',
  locator: 'Page 1',
};
const newest = answered.slice(-1).map((observation) => ({ metric: calls, observation }));
const told = (more: Partial<FindingEvidence> = {}): FindingEvidence => ({
  finding,
  publishedOn: '2024-09-23',
  against: [],
  due: null,
  silence: { since: '2024-09-23', days: 31, never: false, words: 'Nothing entered for 31 days.' },
  newest,
  ...more,
});

test('where nothing is amiss nothing is asked', () => {
  expect(propose({ ...nothing, metrics: [metric()], findings: [told()] })).toEqual([]);
});

test('a missed standard is asked about with its figures, and with the best month', () => {
  const [proposal] = propose({ ...nothing, metrics: [metric({ target: standard })] });
  expect(proposal?.question).toBe(
    '999 calls answered within 10 seconds: September 2023 was 87.1%, 11.1 percentage points higher than a year earlier; the standard of 90% has not been met in any of 23 months. What stands in the way of the standard, and in which month do you expect to meet it?',
  );
  expect(proposal?.figures).toHaveLength(2);
});

test('a metric and the finding that it tests are one subject: the more pressing is asked', () => {
  const late = told({ due: { kind: 'overdue', words: 'Was due 5 days ago: 19 October 2024 (HMICFRS).' } });
  const against = told({ against: ['The force says “Done” (1 October 2024), but the data do not bear it out.'] });
  const asked = (one: FindingEvidence) =>
    propose({ ...nothing, metrics: [metric({ target: standard })], findings: [one] }).map(({ signal }) => signal);
  expect(asked(late)).toEqual(['target-missed']);
  expect(asked(against)).toEqual(['contradiction']);
});

test('a promise whose time has come goes before everything else about its subject', () => {
  const action = {
    ...plainAction,
    id: 'a',
    number: 1,
    text: 'Begin a pilot.',
    owner: 'Chief Constable',
    madeOn: '2024-09-23',
    due: { from: '2024-10-01', to: '2024-10-31' },
    metricId: 'calls',
  };
  const promise = { action, overdue: false, data: null, newest: newest[0] ?? null, carried: null };
  const input = { ...nothing, metrics: [metric({ target: standard })], promises: [promise] };
  const [proposal, ...rest] = propose(input);
  expect(rest).toEqual([]);
  expect(proposal?.question).toBe(
    'On 23 September 2024 this was promised: “Begin a pilot”. The time named was October 2024. The newest figure held of “999 calls answered within 10 seconds” is 87.1% for September 2023. Has it begun, and by which figure will you judge whether it works?',
  );
  expect(propose({ ...input, day: '2024-09-30' })[0]?.signal).toBe('target-missed');
});

test('what is said of a finding follows from what was entered on it', () => {
  const signal = (more: Partial<FindingEvidence>) =>
    propose({ ...nothing, findings: [told({ newest: [], ...more })] }).map((proposal) => proposal.signal);
  const silence = { since: '2024-07-01', days: 115, never: false, words: 'Nothing entered for 115 days.' };
  expect(signal({ silence })).toEqual(['silent']);
  expect(signal({ silence: { ...silence, days: 60 } })).toEqual([]);
  expect(signal({ silence: { ...silence, never: true } })).toEqual(['unreported']);
  expect(signal({ silence: { ...silence, never: true }, finding: { ...finding, kind: 'main-finding' } })).toEqual([]);
});

test('the same evidence has the same name, and other evidence another', () => {
  const evidence = (series: MetricEvidence['series']) =>
    propose({ ...nothing, metrics: [metric({ target: standard, series })] })[0]?.evidence;
  expect(evidence(answered)).toBe(evidence([...answered]));
  expect(evidence(answered)).not.toBe(evidence(answered.slice(0, -1)));
});

test('figures that are weak are asked about as such', () => {
  const [first, second] = answered;
  if (first === undefined || second === undefined) throw new Error('no figures');
  const revised = propose({
    ...nothing,
    metrics: [metric({ revised: [{ now: { ...first, value: 83 }, was: first }] })],
  });
  expect(revised[0]?.question).toContain('was revised from 82.8% to 83.0%');
  const missing = propose({ ...nothing, metrics: [metric({ series: [], isMeasure: true })] });
  expect(missing[0]?.signal).toBe('missing');
  const last = answered.at(-1) ?? second;
  const doubtful = (observation: typeof first) =>
    propose({ ...nothing, metrics: [metric({ doubts: [{ observation, note: 'It is odd.' }] })] });
  expect(doubtful(last)[0]).toMatchObject({ signal: 'doubtful', figures: [last.id] });
  // What was odd years ago is compared with nothing that the meeting is told.
  expect(doubtful(second)).toEqual([]);
});

test('a report of which most is untouched is asked about as a whole', () => {
  const report = { inspectionId: 'i', title: 'PEEL', publishedOn: '2024-09-23', asking: 30, untouched: 30 };
  expect(propose({ ...nothing, reports: [report] })[0]?.question).toContain(
    'Of its 30 findings that ask for something, none',
  );
  expect(propose({ ...nothing, reports: [{ ...report, untouched: 4 }] })).toEqual([]);
});
