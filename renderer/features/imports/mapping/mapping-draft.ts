import { cleanText } from '#shared/import/cells/clean-text';
import { headerOf } from '#shared/import/mapping/header-of';
import type { Mapping } from '#shared/import/mapping/mapping';
import type { PeriodKind } from '#shared/domain/period/period';

/** The answers of the mapping step as far as they have been given; columns and rows count from 0. */
export interface MappingDraft {
  readonly headerRow: number;
  readonly forceColumn: number | null;
  readonly periodColumn: number | null;
  readonly periodKind: PeriodKind;
  readonly layout: 'long' | 'wide';
  readonly valueColumn: number | null;
  /** Long: one metric for all rows, or a column that names it. */
  readonly metricFrom: 'one' | 'column';
  readonly metricId: string | null;
  readonly metricColumn: number | null;
  readonly metricNames: Readonly<Record<string, string>>;
  /** Wide: the metric of each chosen column. */
  readonly columns: Readonly<Record<number, string>>;
  readonly name: string;
  readonly remember: boolean;
}

type Rows = readonly (readonly string[])[];

const nothingSaid: Omit<MappingDraft, 'headerRow'> = {
  forceColumn: null,
  periodColumn: null,
  periodKind: 'month',
  layout: 'long',
  valueColumn: null,
  metricFrom: 'one',
  metricId: null,
  metricColumn: null,
  metricNames: {},
  columns: {},
  name: '',
  remember: true,
};

/** Before anything was said: only the header is guessed. */
export function emptyDraft(rows: Rows): MappingDraft {
  return { ...nothingSaid, headerRow: headerOf({ rows }).row };
}

function headingsOf(rows: Rows, headerRow: number): string[] {
  return (rows[headerRow] ?? []).map((cell) => cleanText(cell).slice(0, 300));
}

/** How each column is called in a choice: its header, or its place where it has none. */
export function columnNames(rows: Rows, headerRow: number): string[] {
  const width = Math.max(0, ...rows.slice(headerRow).map((row) => row.length));
  const header = headingsOf(rows, headerRow);
  return Array.from({ length: width }, (_, index) => {
    const title = header[index] ?? '';
    return title === '' ? `Column ${index + 1}` : title;
  });
}

/** The different texts of a column below the header, in the order of the table. */
export function textsOf(rows: Rows, headerRow: number, column: number): string[] {
  const texts = rows.slice(headerRow + 1).map((row) => cleanText(row[column] ?? ''));
  return [...new Set(texts)].filter((text) => text !== '');
}

type Values = Mapping['values'];

function valuesOf(draft: MappingDraft): Values | string {
  if (draft.layout === 'wide') {
    const columns = Object.entries(draft.columns).map(([column, metricId]) => ({ column: Number(column), metricId }));
    return columns.length === 0 ? 'Choose a metric for at least one column.' : { layout: 'wide', columns };
  }
  const { valueColumn, metricFrom, metricId, metricColumn, metricNames } = draft;
  if (valueColumn === null) return 'Say which column holds the value.';
  const value = { layout: 'long', valueColumn } as const;
  if (metricFrom === 'one') {
    if (metricId === null) return 'Choose the metric.';
    return { ...value, metricId, metricColumn: null, metricNames: {} };
  }
  if (metricColumn === null) return 'Say which column names the metric.';
  if (Object.keys(metricNames).length === 0) return 'Choose a metric for at least one of the names.';
  return { ...value, metricId: null, metricColumn, metricNames };
}

/** The mapping that the answers make, or what is still to be answered. */
export function mappingOf(draft: MappingDraft, rows: Rows): Mapping | string {
  const { periodColumn, forceColumn, periodKind, headerRow } = draft;
  if (periodColumn === null) return 'Say which column holds the period.';
  const values = valuesOf(draft);
  if (typeof values === 'string') return values;
  const name = draft.name.trim();
  if (draft.remember && name === '') return 'Give the mapping a name, or do not remember it.';
  return {
    name: name === '' ? 'This table' : name,
    headerRow,
    header: headingsOf(rows, headerRow),
    periodKind,
    forceColumn,
    periodColumn,
    values,
  };
}
