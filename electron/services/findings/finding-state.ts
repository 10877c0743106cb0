import type { Reader } from '#db/connection/reader';
import { listTests } from '#db/repositories/finding-tests';
import { listLooked } from '#db/repositories/looked';
import { newestRecordedAt } from '#db/repositories/newest-figures';
import { listUpdates } from '#db/repositories/progress-updates';
import { listStatusEntries } from '#db/repositories/status-entries';
import { listStatusWords } from '#db/repositories/status-words';
import {
  dueAttention,
  lookAgainWords,
  silenceOf,
  type DueAttention,
  type Silence,
} from '#shared/accountability/attention';
import { findingStanding } from '#shared/accountability/finding-standing';
import type { DatedStatus } from '#shared/accountability/status-history';
import type { Verdict } from '#shared/accountability/verdict';
import type { Finding } from '#shared/domain/finding/finding';
import type { FindingTest } from '#shared/domain/finding/finding-test';
import type { ProgressUpdate } from '#shared/domain/finding/progress';
import type { StatusEntry, StatusScheme, StatusWord } from '#shared/domain/finding/status';
import { groupBy } from '#shared/domain/group-by';
import type { Metric } from '#shared/domain/metric/metric';
import type { Stored } from '#shared/domain/stored';
import type { Context } from '#shared/pack/resolve/context';
import { workspaceContext } from '../workspace-context';

/** A test with what the data say of it. */
export interface TestState {
  readonly test: Stored<FindingTest>;
  readonly metric: Metric;
  readonly verdict: Verdict;
}

/** All that has become of a finding by a day. */
export interface FindingState {
  readonly finding: Finding;
  readonly publishedOn: string;
  /** Those that were corrected too, the earliest first. */
  readonly entries: readonly StatusEntry[];
  readonly updates: readonly ProgressUpdate[];
  readonly statuses: Readonly<Record<StatusScheme, DatedStatus | null>>;
  readonly tests: readonly TestState[];
  readonly contradictions: readonly string[];
  readonly due: DueAttention | null;
  readonly silence: Silence;
  /** Why somebody should look again; null where nothing is new. */
  readonly lookAgain: string | null;
}

export interface FindingStates {
  readonly context: Context;
  readonly words: readonly StatusWord[];
  readonly of: (finding: Finding) => FindingState;
}

/**
 * Reads once what all findings need, and tells the state of each.
 *
 * @param more metrics whose figures are needed besides those of the tests
 */
export function findingStates(read: Reader, today: string, more: readonly string[] = []): FindingStates {
  const tests = listTests(read);
  const context = workspaceContext(read, [...new Set([...tests.map(({ metricId }) => metricId), ...more])]);
  const words = listStatusWords(read);
  const testsOf = groupBy(tests, ({ findingId }) => findingId);
  const entriesOf = groupBy(listStatusEntries(read), ({ findingId }) => findingId);
  const updatesOf = groupBy(listUpdates(read), ({ findingId }) => findingId);
  const looked = listLooked(read);
  const recorded = newestRecordedAt(read, context.data.force.id);

  return {
    context,
    words,
    of: (finding) => {
      const publishedOn = context.inspection(finding.inspectionId)?.publishedOn ?? '';
      const entries = entriesOf.get(finding.id) ?? [];
      const updates = updatesOf.get(finding.id) ?? [];
      const {
        statuses,
        tests: states,
        contradictions,
      } = findingStanding({
        publishedOn,
        tests: testsOf.get(finding.id) ?? [],
        entries,
        words,
        breaks: context.data.breaks,
        metric: context.metric,
        series: context.series,
      });
      const newest =
        states
          .flatMap(({ test }) => recorded.get(test.metricId) ?? [])
          .toSorted()
          .at(-1) ?? null;
      const since = states.reduce((sum, { verdict }) => sum + verdict.since.length, 0);
      return {
        finding,
        publishedOn,
        entries,
        updates,
        statuses,
        tests: states,
        contradictions,
        due: dueAttention(finding, statuses, today),
        silence: silenceOf(publishedOn, entries, updates, today),
        lookAgain: lookAgainWords(newest, looked.get(finding.id) ?? null, since),
      };
    },
  };
}
