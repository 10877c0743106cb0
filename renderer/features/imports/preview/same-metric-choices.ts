import type { ImportPreview } from '#shared/contract/views';
import type { MetricUnit } from '#shared/domain/metric/metric';
import type { Choice } from '../../../components/select';

export const asNew = 'new';

/** What a metric of a table can be said to be, by its unit: a new one, or one of the workspace's that is counted alike. */
export function sameMetricChoices(
  known: ImportPreview['knownMetrics'],
): (unit: MetricUnit) => readonly Choice<string>[] {
  const made = new Map<MetricUnit, readonly Choice<string>[]>();
  return (unit) => {
    const choices = made.get(unit) ?? [
      { id: asNew, label: 'A new metric' },
      ...known
        .filter((metric) => metric.unit === unit)
        .map(({ id, title }) => ({ id, label: `The same as: ${title}` })),
    ];
    made.set(unit, choices);
    return choices;
  };
}
