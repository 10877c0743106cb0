import { baselineText } from '../../accountability/baseline-text';
import { findingStanding, type FindingStanding } from '../../accountability/finding-standing';
import { changeWords, targetWords } from '../../accountability/verdict-words';
import type { Finding } from '../../domain/finding/finding';
import type { FindingTest } from '../../domain/finding/finding-test';
import { statusSchemes } from '../../domain/finding/status';
import { periodLabel } from '../../domain/period/period-labels';
import { longDate } from '../../text/dates';
import { findingKindLabels, statusSchemeLabels } from '../../text/labels';
import { valueText } from '../../text/value-text';
import { printsFinding } from '../block-findings';
import type { ResolvedTracker, TrackedFinding, TrackedTest } from '../blocks/tracker-block';
import type { Block } from '../pack';
import { testChart } from '../test-chart';
import type { Context } from './context';
import { leadForTracker } from './lead-for-tracker';

type TrackerBlock = Extract<Block, { kind: 'tracker' }>;
type State = FindingStanding<FindingTest>;

/** What became of findings: the verdict of the data by rule, and what the force, the office and HMICFRS each say. */
export function resolveTracker(block: TrackerBlock, context: Context): ResolvedTracker {
  const findings = context.data.findings.filter((finding) => printsFinding(block, finding));
  if (findings.length === 0)
    context.problem(block.id, 'warning', `“${block.heading}”: no finding fits its settings. Widen them.`);
  const states = findings.map((finding) => ({ finding, state: stateOf(finding, context) }));
  const tracked = states.map(({ finding, state }) => trackedFinding(finding, state, block, context));
  return {
    id: block.id,
    kind: 'tracker',
    heading: block.heading,
    lead: leadForTracker(states.map(({ state }) => state)),
    empty: findings.length === 0 ? 'No finding fits what this section is to show.' : null,
    findings: tracked,
    schemes: schemesOf(context),
    sourceLine: context.citations.line([...findings.map(({ sourceId }) => sourceId), ...figureSources(states)]),
  };
}

function stateOf(finding: Finding, { data, inspection, metric, series }: Context): State {
  return findingStanding({
    publishedOn: inspection(finding.inspectionId)?.publishedOn ?? '',
    tests: data.tests.filter(({ findingId }) => findingId === finding.id),
    entries: data.statusEntries.filter(({ findingId }) => findingId === finding.id),
    words: data.statusWords,
    breaks: data.breaks,
    metric,
    series,
  });
}

function trackedFinding(finding: Finding, state: State, block: TrackerBlock, context: Context): TrackedFinding {
  return {
    id: finding.id,
    ref: finding.ref,
    kindLabel: findingKindLabels[finding.kind],
    area: finding.area,
    title: finding.title,
    tests: state.tests.map((tested) => trackedTest(tested, block, context)),
    statuses: statusSchemes.map((scheme) => {
      const status = state.statuses[scheme];
      return {
        scheme,
        title: statusSchemeLabels[scheme],
        word: status?.word.label ?? null,
        datedText: status === null ? null : longDate(status.entry.datedOn),
      };
    }),
    contradictions: state.contradictionsInShort,
    sourceNumber: context.citations.cite(finding.sourceId),
  };
}

function trackedTest(
  { test, metric, verdict }: State['tests'][number],
  block: TrackerBlock,
  context: Context,
): TrackedTest {
  const series = context.series(metric.id);
  const drawn = block.showCharts && series.filter(({ value }) => value !== null).length > 1;
  context.print(block.id, drawn ? series : [...verdict.since, verdict.latest]);
  const { latest } = verdict;
  const later = verdict.since.length > 0;
  return {
    metric: metric.title,
    change: changeWords[verdict.change],
    target: verdict.target === null ? null : targetWords[verdict.target],
    atInspection: baselineText(test, metric, verdict),
    latest:
      latest === null
        ? null
        : later
          ? { value: valueText(latest, metric), label: periodLabel(latest.period) }
          : { value: 'no later figure', label: `newest: ${valueText(latest, metric)}, ${periodLabel(latest.period)}` },
    sentence: verdict.sentence,
    rule: verdict.rule,
    chart: drawn ? testChart(test, metric, context) : null,
  };
}

const figureSources = (states: readonly { readonly state: State }[]) =>
  states.flatMap(({ state }) =>
    state.tests.flatMap(({ verdict }) => [...verdict.since, verdict.latest].flatMap((one) => one?.sourceId ?? [])),
  );

/** The words of the three statuses that are in use, with what they mean. */
function schemesOf({ data }: Context): ResolvedTracker['schemes'] {
  return statusSchemes.map((scheme) => ({
    title: statusSchemeLabels[scheme],
    words: data.statusWords
      .filter((word) => word.scheme === scheme && !word.retired)
      .map(({ label, definition }) => ({ label, definition })),
  }));
}
