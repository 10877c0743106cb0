import type { Observation } from '../../domain/observation/observation';
import { groupBy } from '../../domain/group-by';
import { comparePeriods } from '../../domain/period/period-labels';
import type { Evidence, EvidenceMetric } from '../../pack/evidence';
import { decimalPlaces } from '../../text/numbers';
import { valueText } from '../../text/value-text';
import { figureKey } from './figure-key';
import type { ChangedFigure, FreshFigures } from './pack-changes';

const sameValue = (one: Observation, other: Observation) =>
  one.value === other.value && one.halfWidth === other.halfWidth;

/** Both values, with as many decimals as it takes to tell them apart. */
function valueTexts(was: Observation, now: Observation, metric: EvidenceMetric): readonly [string, string] {
  const own = [valueText(was, metric), valueText(now, metric)] as const;
  if (own[0] !== own[1]) return own;
  const decimals = Math.max(metric.decimals, ...[was, now].map(({ value }) => decimalPlaces(value ?? 0)));
  return [valueText(was, { ...metric, decimals }), valueText(now, { ...metric, decimals })];
}

/**
 * The figures that two documents print of the same metric, force and period, where the values differ. A vintage that says the same
 * (a provisional figure that was confirmed) is no change.
 */
export function changedFigures(before: Evidence, after: Evidence): readonly ChangedFigure[] {
  const earlier = new Map(before.observations.map((observation) => [figureKey(observation), observation]));
  const metrics = new Map(after.metrics.map((metric) => [metric.id, metric]));
  return after.observations.flatMap((now): readonly ChangedFigure[] => {
    const was = earlier.get(figureKey(now));
    const metric = metrics.get(now.metricId);
    if (was === undefined || metric === undefined || sameValue(was, now)) return [];
    const [wasText, nowText] = valueTexts(was, now, metric);
    return [
      {
        kind: was.sourceId === now.sourceId ? 'corrected' : 'revised',
        metricId: metric.id,
        metric: metric.title,
        period: now.period,
        was: wasText,
        now: nowText,
        sourceId: now.sourceId,
        observationId: now.id,
      },
    ];
  });
}

/** The figures that the earlier document did not print, by metric, in the order of the later document. */
export function freshFigures(before: Evidence, after: Evidence): readonly FreshFigures[] {
  const known = new Set(before.observations.map(figureKey));
  const fresh = after.observations.filter((observation) => !known.has(figureKey(observation)));
  const metrics = new Map(after.metrics.map((metric) => [metric.id, metric]));
  return [...groupBy(fresh, ({ metricId }) => metricId)].flatMap(([metricId, observations]) => {
    const ordered = observations.toSorted((a, b) => comparePeriods(a.period, b.period));
    const [first, last] = [ordered[0], ordered.at(-1)];
    const metric = metrics.get(metricId);
    if (metric === undefined || first === undefined || last === undefined) return [];
    return [
      {
        metricId,
        metric: metric.title,
        count: ordered.length,
        first: first.period,
        last: last.period,
        latest: valueText(last, metric),
      },
    ];
  });
}
