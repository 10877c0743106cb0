import type { Observation } from '../../domain/observation/observation';

/** What makes two observations vintages of one figure. */
export function figureKey({ metricId, forceId, period }: Pick<Observation, 'metricId' | 'forceId' | 'period'>): string {
  return [metricId, forceId, period.kind, period.start, period.end].join(' ');
}
