import { periodLabel } from '#shared/domain/period/period-labels';
import { insertFigureLink } from '../repositories/figure-links';
import { listFindings } from '../repositories/findings';
import { listObservations } from '../repositories/observations';
import type { Transaction } from '../connection/transaction';

/** Links the figures of findings that are figures of their metric: the same value for the same period. */
export function linkFigures(tx: Transaction, forceId: string): void {
  for (const { id, metricIds, figures } of listFindings(tx)) {
    const held = metricIds.flatMap((metricId) => listObservations(tx, { forceId, metricIds: [metricId] }));
    figures.forEach(({ value, period }, index) => {
      const same = held.find((each) => each.value === value && periodLabel(each.period) === period);
      if (same !== undefined) insertFigureLink(tx, id, index + 1, same.id);
    });
  }
}
