import { formatNumber } from '../../text/numbers';
import type { ImportWarning, ObservationProposal, Recognised } from '../proposal';

interface Seen {
  readonly proposal: ObservationProposal;
  readonly table: string | null;
}

/**
 * Warns where two tables of one file give different values for the same figure: the later one would pass for a revision of the
 * earlier. The same value twice is no matter.
 */
export function checkAcrossTables(parts: readonly Recognised[]): readonly Recognised[] {
  const seen = new Map<string, Seen>();
  return parts.map((part) => {
    const found = part.observations.flatMap((proposal): ImportWarning[] => {
      const key = keyOf(proposal);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, { proposal, table: part.table });
        return [];
      }
      if (first.proposal.value === proposal.value) return [];
      const message = `${proposal.locator}: the figure is ${words(proposal)} here and ${words(first.proposal)} in ${first.table ?? 'another table'} (${first.proposal.locator}); both would be stored, this one as the later.`;
      return [{ severity: 'warning', row: proposal.row, rule: 'duplicate', message }];
    });
    return found.length === 0 ? part : { ...part, warnings: [...part.warnings, ...found] };
  });
}

function keyOf({ forceId, metricId, period: { kind, start, end } }: ObservationProposal): string {
  return [forceId ?? '', metricId, kind, start, end].join('\n');
}

function words({ value, absence }: ObservationProposal): string {
  return value === null
    ? `no figure (${absence ?? 'not given'})`
    : formatNumber(value, Number.isInteger(value) ? 0 : 2);
}
