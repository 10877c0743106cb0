import { withoutRow } from './checks/check-context';
import type { DoubtProposal, Recognised } from './proposal';

/**
 * The doubts that stay with the figures of a table once they are stored: what its recogniser doubts, and each warning that is about
 * one figure. A hint such as a rank that moved against its value is no doubt, and what is about a whole table has no figure to stay with.
 */
export function keptDoubts({ doubts, warnings }: Pick<Recognised, 'doubts' | 'warnings'>): readonly DoubtProposal[] {
  return [
    ...doubts,
    ...warnings.flatMap(({ figure, rule, message }): DoubtProposal[] =>
      figure === undefined ? [] : [{ ...figure, rule, note: withoutRow(message) }],
    ),
  ];
}
