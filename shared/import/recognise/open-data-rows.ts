import { cellAt } from '../grid';
import type { OpenDataColumns } from './open-data-columns';
import type { ImportWarning } from '../proposal';

/** Tells for each row whether it repeats an earlier one: counted twice it would make its group's sum too high. */
export function firstOfEach(
  columns: OpenDataColumns,
): (row: readonly string[], rowNumber: number) => ImportWarning | null {
  const seen = new Map<string, { readonly value: string; readonly rowNumber: number }>();
  return (row, rowNumber) => {
    const key = columns.key.map((column) => row[column] ?? '').join('\n');
    const value = cellAt(row, columns.value);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, { value, rowNumber });
      return null;
    }
    const same = first.value === value;
    const message = same
      ? `Row ${rowNumber} repeats row ${first.rowNumber}; it is counted once.`
      : `Row ${rowNumber} gives ${value} where row ${first.rowNumber} gives ${first.value} for the same; it is left out.`;
    return { severity: same ? 'warning' : 'error', row: rowNumber, rule: 'duplicate', message };
  };
}
