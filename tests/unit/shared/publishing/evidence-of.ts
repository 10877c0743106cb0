import type { Observation } from '#shared/domain/observation/observation';
import { monthPeriod } from '#shared/domain/period/period-labels';
import type { Evidence, EvidenceMetric } from '#shared/pack/evidence';

const share: EvidenceMetric = {
  id: 'answered',
  title: 'Calls answered in time',
  unit: 'percent',
  decimals: 1,
  periodKind: 'month',
};
const volume: EvidenceMetric = { ...share, id: 'calls', title: 'Calls', unit: 'count', decimals: 0 };

/** A figure of a month, `YYYY-MM`. */
export function figure(metricId: string, month: string, value: number, rest: Partial<Observation> = {}): Observation {
  return {
    id: `${metricId} ${month} ${value} ${rest.denominator ?? ''} ${rest.sourceId ?? ''}`,
    metricId,
    forceId: 'norfolk',
    period: monthPeriod(month),
    value,
    absence: null,
    numerator: null,
    denominator: null,
    halfWidth: null,
    sampleSize: null,
    status: 'final',
    sourceId: 'first',
    locator: 'Row 1',
    vintage: 1,
    ranks: [],
    ...rest,
  };
}

export function evidenceOf(...observations: readonly Observation[]): Evidence {
  return { observations, metrics: [share, volume] };
}
