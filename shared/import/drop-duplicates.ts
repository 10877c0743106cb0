import type { ImportWarning, ObservationProposal } from './proposal';

interface Placed {
  readonly row: number;
  readonly proposal: ObservationProposal;
}

/** Keeps the first of several values that one table gives for the same metric and period, and says which were left out. */
export function dropDuplicates(placed: readonly Placed[]): {
  readonly kept: readonly ObservationProposal[];
  readonly warnings: readonly ImportWarning[];
} {
  const seen = new Set<string>();
  const kept: ObservationProposal[] = [];
  const warnings: ImportWarning[] = [];
  for (const { row, proposal } of placed) {
    const { kind, start, end } = proposal.period;
    const key = JSON.stringify([proposal.metricId, kind, start, end]);
    if (seen.has(key)) {
      warnings.push({
        row,
        rule: 'duplicate',
        message: `${proposal.locator}: the table gives this figure twice; the first one counts.`,
      });
    } else {
      seen.add(key);
      kept.push(proposal);
    }
  }
  return { kept, warnings };
}
