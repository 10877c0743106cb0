import { periodLabel } from '../../domain/period/period-labels';
import { formatNumber, decimalPlaces } from '../../text/numbers';
import { figureOf, forceWords, metricWords, rowWords } from './check-context';
import type { Check } from './check-context';

/** Percentages above 100. Increases can be above it, but no metric of ours is an increase. */
export const checkPercents: Check = (recognised, { catalogue }) => {
  const percents = new Set(
    [...catalogue.metrics, ...recognised.newMetrics].flatMap(({ id, unit }) => (unit === 'percent' ? [id] : [])),
  );
  return recognised.observations.flatMap((item) => {
    const { metricId, forceId, row, period, value } = item;
    if (value === null || value <= 100 || !percents.has(metricId)) return [];
    const what = `${forceWords(forceId, catalogue)}${metricWords(metricId, recognised, catalogue)}, ${periodLabel(period)}`;
    const message = `${rowWords(row)}${what}: ${formatNumber(value, decimalPlaces(value))}% is above 100%.`;
    return [{ severity: 'warning', row, rule: 'percent-above-100', message, figure: figureOf(item) }];
  });
};
