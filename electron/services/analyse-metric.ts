import type { Reader } from '#db/connection/reader';
import { listBaselines } from '#db/repositories/baselines';
import { listBreaks } from '#db/repositories/breaks';
import { listForces } from '#db/repositories/forces';
import { listMetrics } from '#db/repositories/metrics';
import { listObservations } from '#db/repositories/observations';
import { listPeerGroups } from '#db/repositories/peer-groups';
import { listTargets } from '#db/repositories/targets';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import { analyse } from '#shared/analysis/analyse/analyse';
import type { Analysis, AnalysisInput } from '#shared/analysis/analyse/analysis';
import { currentSeries } from '#shared/analysis/series';
import type { RuleSetName } from '#shared/analysis/spc/spc';
import { DeskError } from '#shared/contract/errors';
import type { Force } from '#shared/domain/force/force';
import type { Metric, PeerGroup, Target } from '#shared/domain/metric/metric';
import type { Observation } from '#shared/domain/observation/observation';
import { peersData } from './peers-data';

export interface AnalyseInput {
  readonly metricId: string;
  /** Null for the workspace's own force. */
  readonly forceId: string | null;
  readonly ruleSet: RuleSetName;
  readonly rebases: readonly string[];
  readonly fixAfter: number | null;
  /** Null for no comparison with peers. */
  readonly peerGroupId: string | null;
}

export interface MetricAnalysis {
  readonly metric: Metric;
  readonly force: Force;
  readonly target: Target | null;
  readonly group: PeerGroup | null;
  /** The metric's own series, oldest first. */
  readonly series: readonly Observation[];
  readonly input: AnalysisInput;
  readonly analysis: Analysis;
}

/** Reads what an analysis needs and computes it. @throws DeskError not-found */
export function analyseMetric(read: Reader, given: AnalyseInput): MetricAnalysis {
  const metric = listMetrics(read).find(({ id }) => id === given.metricId);
  if (metric === undefined) {
    throw new DeskError(
      'not-found',
      `There is no metric “${given.metricId.slice(0, 80)}”; “export --what metrics” lists them.`,
    );
  }
  const forceId = given.forceId ?? readWorkspaceInfo(read).force.id;
  const force = listForces(read).find(({ id }) => id === forceId);
  if (force === undefined) throw new DeskError('not-found', 'That force is no longer in the workspace.');
  const observations = listObservations(read, { forceId, metricIds: [metric.id] });
  const series = currentSeries(observations.filter(({ period }) => period.kind === metric.periodKind));
  const target = listTargets(read).findLast(({ metricId }) => metricId === metric.id) ?? null;
  const group = listPeerGroups(read).find(({ id }) => id === given.peerGroupId) ?? null;
  const input: AnalysisInput = {
    metric,
    forceId,
    observations,
    target,
    baseline: listBaselines(read).find(({ metricId }) => metricId === metric.id) ?? null,
    breaks: listBreaks(read),
    ruleSet: given.ruleSet,
    rebases: given.rebases,
    fixAfter: given.fixAfter,
    peers: group === null ? null : peersData(read, metric.id, group, { forceId, series }),
  };
  return { metric, force, target, group, series, input, analysis: analyse(input) };
}
