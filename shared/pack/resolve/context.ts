import type { Finding } from '../../domain/finding/finding';
import type { Inspection } from '../../domain/inspection/inspection';
import type { Metric, Target } from '../../domain/metric/metric';
import type { Observation } from '../../domain/observation/observation';
import { currentSeries } from '../../analysis/series';
import { groupBy } from '../../domain/group-by';
import type { Evidence } from '../evidence';
import type { Problem } from '../problem';
import { Citations } from './citations';
import type { PackData } from './pack-data';

/** What the resolvers of one pack share: quick look-ups, the numbering of sources, and what they met on the way. */
export interface Context {
  readonly data: PackData;
  readonly citations: Citations;
  readonly metric: (id: string) => Metric | null;
  readonly target: (metricId: string) => Target | null;
  readonly inspection: (id: string) => Inspection | null;
  readonly finding: (id: string) => Finding | null;
  /** The metric's own series, oldest first: only periods of its kind, so that a yearly claim never joins a monthly line. */
  readonly series: (metricId: string) => readonly Observation[];
  /** All figures of a metric, of any kind of period. @param forceId null for the workspace's own force */
  readonly figuresOf: (metricId: string, forceId: string | null) => readonly Observation[];
  readonly doubt: (observationId: string) => string | null;
  /** Notes that a block prints these values; those without a number are no figures. */
  readonly print: (blockId: string, observations: readonly (Observation | null)[]) => void;
  /** What each block prints, in the order in which it was noted. */
  readonly printed: () => ReadonlyMap<string, readonly string[]>;
  /** The values that were printed, each once, with what their metrics are. */
  readonly evidence: () => Evidence;
  /** Notes that the figures which a report gives with a finding are printed. */
  readonly printFinding: (finding: Finding) => void;
  /** The findings whose figures are printed, each once, in the order of print. */
  readonly printedFindings: () => readonly Finding[];
  /** Counts `many` numbers taken from the data that are no observations, such as ranks and grades. */
  readonly count: (many: number) => void;
  readonly problem: (blockId: string | null, severity: Problem['severity'], message: string) => void;
  readonly figures: () => number;
  readonly problems: () => readonly Problem[];
}

function byId<T extends { readonly id: string }>(items: readonly T[]): (id: string) => T | null {
  const map = new Map(items.map((item) => [item.id, item]));
  return (id) => map.get(id) ?? null;
}

export function createContext(data: PackData): Context {
  const metric = byId(data.metrics);
  const observations = groupBy(data.observations, ({ metricId }) => metricId);
  const targets = new Map(data.targets.map((target) => [target.metricId, target]));
  const doubts = new Map(data.doubts.map((doubt) => [doubt.observationId, doubt.note]));
  const problems: Problem[] = [];
  const printed = new Map<string, Set<string>>();
  const observed = new Map<string, Observation>();
  const withFigures = new Map<string, Finding>();
  let figures = 0;
  return {
    data,
    citations: new Citations(data.sources),
    metric,
    target: (metricId) => targets.get(metricId) ?? null,
    inspection: byId(data.inspections),
    finding: byId(data.findings),
    series: (metricId) => {
      const kind = metric(metricId)?.periodKind;
      return currentSeries((observations.get(metricId) ?? []).filter(({ period }) => period.kind === kind));
    },
    figuresOf: (metricId, forceId) =>
      forceId === null || forceId === data.force.id
        ? (observations.get(metricId) ?? [])
        : (data.otherForces.find(({ force }) => force.id === forceId)?.observations ?? []).filter(
            (observation) => observation.metricId === metricId,
          ),
    doubt: (observationId) => doubts.get(observationId) ?? null,
    print: (blockId, items) => {
      const known = printed.get(blockId) ?? new Set<string>();
      for (const item of items) {
        if (item?.value == null) continue;
        known.add(item.id);
        observed.set(item.id, item);
        figures += 1;
      }
      printed.set(blockId, known);
    },
    printed: () => new Map([...printed].map(([blockId, ids]) => [blockId, [...ids]])),
    evidence: () => {
      const metricIds = new Set([...observed.values()].map(({ metricId }) => metricId));
      const metrics = [...metricIds].flatMap((id) => metric(id) ?? []);
      return {
        observations: [...observed.values()],
        metrics: metrics.map(({ id, title, unit, decimals, periodKind }) => ({
          id,
          title,
          unit,
          decimals,
          periodKind,
        })),
      };
    },
    printFinding: (finding) => {
      if (finding.figures.length > 0) withFigures.set(finding.id, finding);
      figures += finding.figures.length;
    },
    printedFindings: () => [...withFigures.values()],
    count: (many) => {
      figures += many;
    },
    problem: (blockId, severity, message) => {
      const known = problems.some((other) => other.blockId === blockId && other.message === message);
      if (!known) problems.push({ blockId, severity, message });
    },
    figures: () => figures,
    problems: () => problems,
  };
}
