import type { Reader } from '#db/connection/reader';
import { listReleaseSeries } from '#db/repositories/release-series';
import { metricsOfSources } from '#db/repositories/sources';
import { listVintages } from '#db/repositories/observations';
import { listMetrics } from '#db/repositories/metrics';
import { carriedActions, type CarriedInput } from '#shared/accountability/carried-action';
import { closedAgainstData } from '#shared/accountability/contradictions';
import { isSettled } from '#shared/accountability/attention';
import { analyse } from '#shared/analysis/analyse/analyse';
import { latestValue } from '#shared/analysis/series';
import { ruleSetNames } from '#shared/analysis/spc/spc';
import type { Inspection } from '#shared/domain/inspection/inspection';
import type { Meeting } from '#shared/domain/meeting/meeting';
import type { Metric } from '#shared/domain/metric/metric';
import type { Observation } from '#shared/domain/observation/observation';
import { nextRelease } from '#shared/domain/release/next-release';
import type {
  EnquiryInput,
  FindingEvidence,
  MetricEvidence,
  PromiseEvidence,
  ReportEvidence,
  StaleEvidence,
} from '#shared/enquiry/enquiry-input';
import type { Context } from '#shared/pack/resolve/context';
import { asks } from '../findings/sort-attention';
import { findingStates, type FindingState } from '../findings/finding-state';

/** Gathers what the analyses, the findings, the calendar and the promises say, as of the day of the meeting. */
export function enquiryEvidence(read: Reader, meeting: Meeting, records: CarriedInput): EnquiryInput {
  const day = meeting.heldOn;
  const metrics = listMetrics(read);
  const { context, of } = findingStates(
    read,
    day,
    metrics.map(({ id }) => id),
  );
  const states = context.data.findings.map(of).filter(({ publishedOn }) => publishedOn <= day);
  const asking = states.filter(asks);
  return {
    day,
    metrics: metrics.map((metric) => metricEvidence(metric, context, states, read)),
    findings: asking.map((state) => findingEvidence(state, context)),
    reports: context.data.inspections
      .filter((inspection) => isNewest(inspection, context.data.inspections, day))
      .map((inspection) => reportEvidence(inspection, asking)),
    stale: staleEvidence(read, context, day),
    promises: promises(records, meeting, context),
  };
}

function metricEvidence(
  metric: Metric,
  context: Context,
  states: readonly FindingState[],
  read: Reader,
): MetricEvidence {
  const { data } = context;
  const series = context.series(metric.id);
  const target = context.target(metric.id);
  const { comparisons, spc } = analyse({
    metric,
    forceId: data.force.id,
    observations: series,
    baseline: data.baselines.find(({ metricId }) => metricId === metric.id) ?? null,
    target,
    breaks: data.breaks,
    ruleSet: ruleSetNames[0],
    rebases: data.rebases.filter(({ metricId }) => metricId === metric.id).map(({ startsOn }) => startsOn),
    fixAfter: null,
    peers: null,
  });
  return {
    metric,
    target,
    series,
    comparisons: comparisons.value === null ? [] : [comparisons.value.yearEarlier, comparisons.value.baseline],
    spc: spc.value,
    revised: series
      .filter(({ vintage }) => vintage > 1)
      .flatMap((now) => revision(read, now))
      .toReversed(),
    doubts: series
      .flatMap((observation) => {
        const note = context.doubt(observation.id);
        return note === null ? [] : [{ observation, note }];
      })
      .toReversed(),
    isMeasure: data.sets.some(
      ({ purpose, groups }) => purpose === 'measures' && groups.some(({ metricIds }) => metricIds.includes(metric.id)),
    ),
    finding: newestFinding(metric, states),
    groupTitle: (id) => data.peerGroups.find((group) => group.id === id)?.title ?? 'its peers',
  };
}

/** The newest vintage with the one before it, where they say different things. */
function revision(read: Reader, now: Observation): MetricEvidence['revised'] {
  const was = listVintages(read, now.metricId, now.forceId, now.period).findLast(
    ({ vintage }) => vintage < now.vintage,
  );
  return was === undefined || was.value === now.value ? [] : [{ now, was }];
}

function newestFinding({ id }: Metric, states: readonly FindingState[]): MetricEvidence['finding'] {
  const testing = states.filter((state) => asks(state) && state.tests.some(({ metric }) => metric.id === id));
  return testing.toSorted((a, b) => (a.publishedOn < b.publishedOn ? 1 : -1))[0]?.finding ?? null;
}

function findingEvidence(state: FindingState, context: Context): FindingEvidence {
  const { finding, publishedOn, statuses, tests, due, silence } = state;
  const settled = isSettled(finding, statuses);
  const metricIds = [...new Set([...tests.map(({ metric }) => metric.id), ...finding.metricIds])];
  return {
    finding,
    publishedOn,
    against: closedAgainstData({ statuses, verdicts: tests.map(({ verdict }) => verdict) }),
    due: settled ? null : due,
    silence: settled ? { ...silence, days: 0 } : silence,
    newest: metricIds.flatMap((metricId) => newestOf(context, metricId) ?? []),
  };
}

/** A later report of the same programme takes up what still matters of an earlier one. */
function isNewest(one: Inspection, all: readonly Inspection[], day: string): boolean {
  return (
    one.publishedOn <= day &&
    all.every(
      ({ programme, publishedOn }) =>
        programme !== one.programme || publishedOn <= one.publishedOn || publishedOn > day,
    )
  );
}

function reportEvidence({ id, title, publishedOn }: Inspection, states: readonly FindingState[]): ReportEvidence {
  const own = states.filter(({ finding }) => finding.inspectionId === id);
  return {
    inspectionId: id,
    title,
    publishedOn,
    asking: own.length,
    untouched: own.filter(({ finding, statuses, silence }) => silence.never && !isSettled(finding, statuses)).length,
  };
}

function newestOf(context: Context, metricId: string) {
  const metric = context.metric(metricId);
  const observation = latestValue(context.series(metricId));
  return metric === null || observation === null ? null : { metric, observation };
}

function staleEvidence(read: Reader, context: Context, day: string): StaleEvidence[] {
  const fed = metricsOfSources(read);
  return listReleaseSeries(read).flatMap((series) => {
    const releases = context.data.sources.filter(({ seriesId }) => seriesId === series.id);
    const published = releases.flatMap(({ publishedOn }) => publishedOn ?? []);
    const { state, words } = nextRelease(series, published, day);
    if (state !== 'stale') return [];
    const metricIds = [...new Set(releases.flatMap(({ id }) => fed.get(id) ?? []))];
    const newest = metricIds.flatMap((metricId) => newestOf(context, metricId) ?? []);
    return [{ seriesId: series.id, title: series.title, words, newest }];
  });
}

function promises(records: CarriedInput, meeting: Meeting, context: Context): PromiseEvidence[] {
  return carriedActions(records, meeting).flatMap((carried) => {
    const action = records.actions.find(({ id }) => id === carried.id);
    if (action === undefined || action.meetingId === meeting.id) return [];
    return [
      {
        action,
        overdue: carried.overdue,
        data: carried.data,
        newest: action.metricId === null ? null : newestOf(context, action.metricId),
        carried: carried.times > 1 ? carried.carriedText : null,
      },
    ];
  });
}
