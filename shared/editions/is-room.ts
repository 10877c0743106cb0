import type { Table } from './edition-node';

/** Whether nothing stands in a column under its title: it is there to be written in. */
export function isRoom({ groups }: Table, column: number): boolean {
  const rows = groups.flatMap((group) => group.rows.map(({ head, cells }) => [head, ...cells]));
  return rows.length > 0 && rows.every((row) => (row[column] ?? []).every(({ text }) => text === ''));
}
