import { periodLabel } from '../../domain/period/period-labels';
import { formatNumber } from '../../text/numbers';
import { groupBy } from '../../domain/group-by';
import { nothingElse } from '../proposal';
import type { ImportWarning, ObservationProposal } from '../proposal';

interface Rules {
  readonly totalId: string;
  /** The offence of a metric; null for what is no part of the total. */
  readonly partOf: (metricId: string) => string | null;
  /** Whether the offences of a force and period are all that a total needs. */
  readonly complete: (offences: ReadonlySet<string>) => boolean;
}

/**
 * The total of recorded crime of each force and period, where the table gives every offence of it. A sum with a part missing would
 * be a wrong figure, so there is none then.
 */
export function offenceTotals(
  observations: readonly ObservationProposal[],
  rules: Rules,
): { readonly totals: readonly ObservationProposal[]; readonly warnings: readonly ImportWarning[] } {
  const parts = observations.filter(({ metricId }) => rules.partOf(metricId) !== null);
  const ofPeriod = groupBy(parts, ({ period }) => `${period.start}\n${period.end}`);
  const totals: ObservationProposal[] = [];
  let incomplete = 0;
  for (const items of ofPeriod.values()) {
    const expected = new Set(items.map(({ metricId }) => metricId));
    for (const own of groupBy(items, ({ forceId }) => forceId).values()) {
      const first = own[0];
      const values = own.flatMap(({ value }) => (value === null ? [] : [value]));
      const offences = new Set(own.map(({ metricId }) => rules.partOf(metricId) ?? ''));
      if (first === undefined) continue;
      if (values.length < own.length || own.length < expected.size || !rules.complete(offences)) {
        incomplete += 1;
        continue;
      }
      totals.push({
        ...nothingElse,
        forceId: first.forceId,
        metricId: rules.totalId,
        period: first.period,
        value: values.reduce((sum, value) => sum + value, 0),
        absence: null,
        locator: `Sum of the ${formatNumber(own.length, 0)} offences without fraud, ${periodLabel(first.period)}`,
      });
    }
  }
  if (incomplete === 0) return { totals, warnings: [] };
  const message = `No total is made for ${formatNumber(incomplete, 0)} of the table’s forces and periods: the table does not give all their offences.`;
  return { totals, warnings: [{ severity: 'warning', row: null, rule: 'total-does-not-match', message }] };
}
