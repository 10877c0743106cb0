import { formatNumber } from '../../text/numbers';
import { plural } from '../../text/words';
import { forceMatcher } from './match-force';
import type { ForceNames, ImportWarning, Recognised } from '../proposal';

interface Tally {
  rows: number;
  readonly firstRow: number;
  readonly why: string;
}

export interface AreaRows {
  /** The force of a row; null where it names none, which is remembered and reported by `leftOut` and `warnings`. */
  readonly forceOf: (rowNumber: number, codeCell: string, nameCell: string) => ForceNames | null;
  /** Leaves a row out that cells alone do not tell, such as the region West Midlands in a table without codes. */
  readonly leaveOut: (rowNumber: number, name: string, why: string) => void;
  readonly leftOut: () => Recognised['leftOut'];
  /** One error for each name that no force has, not one for each of its thousand rows. */
  readonly warnings: () => readonly ImportWarning[];
}

/** Matches the forces of a table's rows and keeps account of the rows that are about no force. */
export function areaRows(forces: readonly ForceNames[]): AreaRows {
  const match = forceMatcher(forces);
  const out = new Map<string, Tally>();
  const unknown = new Map<string, Tally>();
  const count = (tallies: Map<string, Tally>, name: string, firstRow: number, why: string) => {
    const tally = tallies.get(name);
    if (tally === undefined) tallies.set(name, { rows: 1, firstRow, why });
    else tally.rows += 1;
  };
  return {
    forceOf: (rowNumber, codeCell, nameCell) => {
      const found = match(codeCell, nameCell);
      if (found.kind === 'force') return found.force;
      if (found.kind === 'left-out') count(out, found.name, rowNumber, found.why);
      else count(unknown, found.name, rowNumber, '');
      return null;
    },
    leaveOut: (rowNumber, name, why) => count(out, name, rowNumber, why),
    leftOut: () => [...out].map(([name, { rows, why }]) => ({ name, rows, why })),
    warnings: () =>
      [...unknown].map(([name, { rows, firstRow }]) => ({
        severity: 'error',
        row: firstRow,
        rule: 'unknown-force',
        message: `Row ${firstRow}: no police force is known as “${name.slice(0, 80)}”; ${formatNumber(rows, 0)} ${plural(rows, 'row is', 'rows are')} left out.`,
      })),
  };
}
