import { comparable } from '../cells/clean-text';
import { cellAt } from '../grid';
import type { Catalogue, ImportWarning } from '../proposal';
import type { Mapping } from './mapping';

export interface MappedColumn {
  readonly column: number;
  readonly metricId: string;
  /** Whether "1min 38secs" is a value: only where the metric is counted in seconds. */
  readonly durations: boolean;
}

type ColumnsOfRow = (row: readonly string[], rowNumber: number) => readonly MappedColumn[];

/** Gives for each row the columns that hold its values and their metrics; metrics that the workspace does not have are left out. */
export function mappedColumns(
  { headerRow, values }: Mapping,
  catalogue: Catalogue,
  warnings: ImportWarning[],
): ColumnsOfRow {
  const units = new Map(catalogue.metrics.map(({ id, unit }) => [id, unit]));
  const seconds = (metricId: string) => ['seconds', 'duration'].includes(units.get(metricId) ?? '');
  if (values.layout === 'wide') {
    const missing = values.columns.flatMap(({ metricId }) => (units.has(metricId) ? [] : [`“${metricId}”`]));
    if (missing.length > 0) {
      const message = `The workspace has no metric ${missing.join(', ')}; these columns are left out.`;
      warnings.push({ severity: 'warning', row: headerRow + 1, rule: 'unknown-measure', message });
    }
    const columns = values.columns
      .filter(({ metricId }) => units.has(metricId))
      .map(({ column, metricId }) => ({ column, metricId, durations: seconds(metricId) }));
    return () => columns;
  }
  const { valueColumn: column, metricId, metricColumn, metricNames } = values;
  const named = new Map(Object.entries(metricNames).map(([text, id]) => [comparable(text), id]));
  return (row, rowNumber) => {
    const text = metricColumn === null ? '' : cellAt(row, metricColumn);
    const id = metricColumn === null ? metricId : (named.get(comparable(text)) ?? null);
    if (id !== null && units.has(id)) return [{ column, metricId: id, durations: seconds(id) }];
    const message = `Row ${rowNumber}: no metric is known for “${(id ?? text).slice(0, 80)}”; the row is left out.`;
    warnings.push({ severity: 'error', row: rowNumber, rule: 'unknown-measure', message });
    return [];
  };
}
