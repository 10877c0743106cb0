import type { Metric, Target } from '../../domain/metric/metric';
import type { Observation } from '../../domain/observation/observation';
import { isSeries } from '../series';
import { rebaseSensitivity } from '../spc/rebase-sensitivity';
import type { RebaseSensitivity, RuleSetName, SpcOptions, SpcPoint, SpcResult } from '../spc/spc';
import { xmr } from '../spc/xmr';
import type { OrRefusal } from './analysis';
import { given } from './analysis';

export interface ControlInput {
  readonly metric: Pick<Metric, 'title' | 'direction'>;
  /** The metric's own series, oldest first: one observation a period. */
  readonly series: readonly Observation[];
  readonly target: Pick<Target, 'value'> | null;
  readonly ruleSet: RuleSetName;
  /** First days of the periods that start new limits. */
  readonly rebases: readonly string[];
  readonly fixAfter: number | null;
}

export interface ControlChart {
  readonly spc: OrRefusal<SpcResult>;
  readonly sensitivity: readonly RebaseSensitivity[];
}

/** The control chart of a series, or why it can stand on none. */
export function controlChart({ metric, series, target, ruleSet, rebases, fixAfter }: ControlInput): ControlChart {
  const points = series.flatMap(({ period, value }): SpcPoint[] => (value === null ? [] : [{ period, value }]));
  const refusal = chartRefusal(metric, series, points);
  if (refusal !== null) return { spc: { value: null, refusal }, sensitivity: [] };
  const options: SpcOptions = {
    ruleSet,
    direction: metric.direction,
    target: target?.value ?? null,
    rebases,
    fixAfter,
  };
  return { spc: given(xmr(points, options), 'No figure is held.'), sensitivity: rebaseSensitivity(points, options) };
}

/** Fewer points than this show no moving range worth a limit. */
const fewestPoints = 3;

/** Why the series cannot stand on a control chart; null where it can. */
function chartRefusal(
  { title }: ControlInput['metric'],
  series: readonly Observation[],
  points: readonly SpcPoint[],
): string | null {
  if (points.length < fewestPoints)
    return `A control chart needs at least ${fewestPoints} figures; ${points.length === 1 ? 'one is' : `${points.length} are`} held.`;
  if (!isSeries(series))
    return 'A control chart needs figures that follow each other regularly; these have gaps, overlap, or are samples.';
  const overlapping = points.some(({ period }, index) => {
    const before = points[index - 1];
    return before !== undefined && period.start <= before.period.end;
  });
  return overlapping
    ? `The periods of ${title} overlap, so that neighbouring points share most of their data: a control chart would find signals that are not there.`
    : null;
}
