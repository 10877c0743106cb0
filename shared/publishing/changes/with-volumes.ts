import type { Observation } from '../../domain/observation/observation';
import type { Evidence } from '../../pack/evidence';

/** Fewer agreeing periods could be chance. */
const fewestAgreeing = 3;

const periodOf = ({ forceId, period }: Observation) => [forceId, period.kind, period.start, period.end].join(' ');

/** The values of a metric by force and period. */
function valuesOf(metricId: string, { observations }: Evidence): ReadonlyMap<string, number | null> {
  return new Map(
    observations.filter((each) => each.metricId === metricId).map((each) => [periodOf(each), each.value] as const),
  );
}

/** The count that the figures of a metric are shares of: it equals their denominator in every period where both were printed. */
function volumeOf(series: readonly Observation[], before: Evidence): string | null {
  const counts = before.metrics.filter(({ unit }) => unit === 'count');
  const found = counts.find(({ id }) => {
    const volumes = valuesOf(id, before);
    const pairs = series.flatMap((each) => {
      const volume = volumes.get(periodOf(each));
      return each.denominator === null || volume == null ? [] : [volume === each.denominator];
    });
    return pairs.length >= fewestAgreeing && pairs.every(Boolean);
  });
  return found?.id ?? null;
}

/**
 * The figures of a metric with the volumes that they are weighed by, before and after. A volume that is revised alone weighs the
 * share of its month, though the share was not published again: so calls received weigh the share of them that was answered.
 */
export function withVolumes(
  metricId: string,
  before: Evidence,
  after: Evidence,
): { readonly before: readonly Observation[]; readonly after: readonly Observation[] } {
  const [was, now] = [before, after].map(({ observations }) =>
    observations.filter((each) => each.metricId === metricId),
  ) as [Observation[], Observation[]];
  const volume = volumeOf(was, before);
  if (volume === null) return { before: was, after: now };
  const volumes = valuesOf(volume, after);
  const reweighed = now.map((each) =>
    // A numerator is kept with the denominator that it was published with.
    each.numerator === null && each.denominator !== null
      ? { ...each, denominator: volumes.get(periodOf(each)) ?? each.denominator }
      : each,
  );
  return { before: was, after: reweighed };
}
