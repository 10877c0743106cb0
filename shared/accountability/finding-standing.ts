import type { FindingTest } from '../domain/finding/finding-test';
import { statusSchemes, type StatusEntry, type StatusScheme, type StatusWord } from '../domain/finding/status';
import type { Metric, SeriesBreak } from '../domain/metric/metric';
import type { Observation } from '../domain/observation/observation';
import { contradictions, contradictionsInShort } from './contradictions';
import { currentStatus } from './current-status';
import { standing } from './standing';
import type { DatedStatus } from './status-history';
import { verdictOf, type Verdict } from './verdict';

export interface FindingStandingInput<T extends FindingTest> {
  /** ISO day of the inspection's report. */
  readonly publishedOn: string;
  /** Of this finding. */
  readonly tests: readonly T[];
  /** Of this finding, any order and any schemes; corrected ones too. */
  readonly entries: readonly StatusEntry[];
  /** Of all schemes, retired ones too. */
  readonly words: readonly StatusWord[];
  readonly breaks: readonly SeriesBreak[];
  readonly metric: (id: string) => Metric | null;
  readonly series: (metricId: string) => readonly Observation[];
}

/** What three bodies say of a finding, what the data say, and where the two disagree. */
export interface FindingStanding<T extends FindingTest> {
  /** The newest of each scheme; null where none was ever given. */
  readonly statuses: Readonly<Record<StatusScheme, DatedStatus | null>>;
  readonly tests: readonly { readonly test: T; readonly metric: Metric; readonly verdict: Verdict }[];
  readonly contradictions: readonly string[];
  /** The same in short, for where the verdicts are read beside them. */
  readonly contradictionsInShort: readonly string[];
}

export function findingStanding<T extends FindingTest>(input: FindingStandingInput<T>): FindingStanding<T> {
  const { publishedOn, entries, words, breaks, metric: metricOf, series } = input;
  const statuses = Object.fromEntries(
    statusSchemes.map((scheme) => [scheme, currentStatus(entries, words, scheme)]),
  ) as Record<StatusScheme, DatedStatus | null>;
  const tests = input.tests.flatMap((test) => {
    const metric = metricOf(test.metricId);
    if (metric === null) return [];
    return [{ test, metric, verdict: verdictOf({ test, metric, series: series(test.metricId), publishedOn, breaks }) }];
  });
  const verdicts = tests.map(({ verdict }) => verdict);
  const lastStatusOn = standing(entries).at(-1)?.datedOn ?? null;
  const said = { statuses, verdicts, lastStatusOn };
  return {
    statuses,
    tests,
    contradictions: contradictions(said),
    contradictionsInShort: contradictionsInShort(said),
  };
}
