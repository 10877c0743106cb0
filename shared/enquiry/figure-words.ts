import { periodInText } from '../analysis/compare/period-in-text';
import type { Metric } from '../domain/metric/metric';
import type { Observation } from '../domain/observation/observation';
import { formatInterval, formatValue } from '../text/numbers';

/** "87.1%", "89.1% ± 4.2": a value as it stands inside a question. */
export function valueWords({ value, halfWidth, absence }: Observation, { unit, decimals }: Metric): string {
  if (value === null) return absence ?? 'not available';
  return halfWidth === null ? formatValue(value, unit, decimals) : formatInterval(value, halfWidth, unit, decimals);
}

/** "22% for the 12 months to March 2024". */
function figureWords(observation: Observation, metric: Metric): string {
  return `${valueWords(observation, metric)} for ${periodInText(observation.period)}`;
}

/** "The newest figure of 101 calls abandoned is 22% for the 12 months to March 2024." */
export function newestWords({
  metric,
  observation,
}: {
  readonly metric: Metric;
  readonly observation: Observation;
}): string {
  return `The newest figure held of “${metric.title}” is ${figureWords(observation, metric)}.`;
}
