import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Catalogue, ForceNames } from '#shared/import/proposal';

const folder = join(import.meta.dirname, '../../../..');

/** The 43 forces of our own reference file, with the slug of their short name as id. */
export const forces: readonly ForceNames[] = (
  parse(readFileSync(join(folder, 'resources/reference/forces.csv')), { columns: true }) as Record<string, string>[]
).map((row) => {
  const aliases = (row['aliases'] ?? '').split('|');
  const short = aliases[0] ?? '';
  return {
    id: short.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
    name: row['name'] ?? '',
    code: row['code'] ?? null,
    aliases,
  };
});

export const catalogue: Catalogue = { metrics: [], peerGroups: [], forces };

/** A table of tests/fixtures/import, all cells as text. */
export function fixture(name: string): { readonly rows: string[][] } {
  return readCsv(join(folder, 'tests/fixtures/import', name));
}

/** A real file as it was published, which is not part of the repository; null where the folder is not there. */
export function published(name: string): { readonly rows: string[][] } | null {
  try {
    return readCsv(join(folder, '../shared/data', name));
  } catch {
    return null;
  }
}

function readCsv(path: string): { readonly rows: string[][] } {
  return { rows: parse(readFileSync(path), { relax_column_count: true, bom: true }) };
}
