import { stringify } from 'csv-stringify/sync';
import { annexColumns, type AnnexRow } from '#shared/editions/annex/annex-row';
import { harmless } from '#shared/editions/annex/harmless';

/** @returns CSV in UTF-8 with the mark by which Excel knows it, one figure a row */
export function annexCsv(rows: readonly AnnexRow[]): Uint8Array {
  const cells = rows.map((row) => annexColumns.map(({ key }) => harmless(row[key])));
  const csv = stringify([annexColumns.map(({ title }) => title), ...cells], { bom: true, record_delimiter: 'windows' });
  return new TextEncoder().encode(csv);
}
