import type { Run, Table } from '#shared/editions/edition-node';
import { isRoom } from '#shared/editions/is-room';
import { placedHead } from '#shared/editions/placed-head';
import { twips } from './docx-styles';

/** Of the text in a table, on average, and what stands to its left and right. */
const letter = twips(5.2);
const padding = twips(8);
/** In letters: words wrap within these. */
const least = 8;
const most = 34;

const lines = (runs: readonly Run[]) =>
  runs
    .map(({ text }) => text)
    .join('')
    .split('\n');
const longest = (parts: readonly string[]) => Math.max(0, ...parts.map(({ length }) => length));

/** Columns as wide as their longest cell needs, but none starves and none takes all; no wider together than the page. */
export function columnWidths(table: Table, width: number): readonly number[] {
  const rows = table.groups.flatMap((group) => group.rows.map((row) => [row.head, ...row.cells]));
  const heads = placedHead(table).flat();
  const wanted = table.columns.map((_, index) => {
    const cells = longest(rows.flatMap((row) => lines(row[index] ?? [])));
    // As words that wrap.
    if (isRoom(table, index)) return most + 1;
    const titles = heads
      .filter(({ cell, column }) => column === index && cell.columns === 1)
      .flatMap(({ cell }) => lines(cell.runs));
    // A title may take three lines, but its words are never parted.
    const title = Math.max(longest(titles.flatMap((line) => line.split(' '))) + 1, Math.ceil(longest(titles) / 2.5));
    return Math.max(least, cells, title);
  });
  const widths = wanted.map((letters) => Math.min(most, letters) * letter + padding);
  const spare = width - widths.reduce((total, each) => total + each, 0);
  if (spare < 0) return widths.map((each) => Math.floor((each * width) / (width - spare)));
  // Columns whose words wrap take what is left.
  const wrapping = wanted.filter((letters) => letters > most).length;
  return widths.map((each, index) => Math.floor(each + ((wanted[index] ?? 0) > most ? spare / wrapping : 0)));
}
