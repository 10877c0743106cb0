import type { ImportWarning, ObservationProposal } from './proposal';

/**
 * Keeps the first of several values that one table gives for the same force, metric and period. The same value again is only
 * left out; another value is an error of its row, since nobody can tell from the table which of the two is right.
 */
export function dropDuplicates(offered: readonly ObservationProposal[]): {
  readonly kept: readonly ObservationProposal[];
  readonly warnings: readonly ImportWarning[];
} {
  const seen = new Map<string, ObservationProposal>();
  const kept: ObservationProposal[] = [];
  const warnings: ImportWarning[] = [];
  for (const proposal of offered) {
    const { kind, start, end } = proposal.period;
    const key = `${proposal.forceId ?? ''}\n${proposal.metricId}\n${kind}\n${start}\n${end}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, proposal);
      kept.push(proposal);
      continue;
    }
    const same = first.value === proposal.value;
    const place = first.row === null ? 'before' : `in row ${first.row}`;
    warnings.push({
      severity: same ? 'warning' : 'error',
      row: proposal.row,
      rule: 'duplicate',
      message: same
        ? `${proposal.locator}: the table gives this figure twice; it is taken once.`
        : `${proposal.locator}: the table gives ${words(proposal)} here and ${words(first)} ${place}; this one is left out.`,
    });
  }
  return { kept, warnings };
}

function words({ value, absence }: ObservationProposal): string {
  return value === null ? `no figure (${absence ?? 'not given'})` : String(value);
}
