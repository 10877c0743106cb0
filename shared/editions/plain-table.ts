import type { Table } from './edition-node';
import { headCell } from './make-node';

/**
 * A table of words without bands or notes.
 * @param rows the first cell of each is its header
 * @param numeric which columns are numbers; none where it is left out
 */
export function plainTable(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly boolean[] = [],
): Table {
  return {
    type: 'table',
    caption,
    columns: head.map((_, index) => ({ numeric: numeric[index] ?? false, strong: false })),
    head: [head.map((each) => headCell(each))],
    groups: [
      {
        title: null,
        note: null,
        rows: rows.map(([first = '', ...cells]) => ({
          head: [{ text: first }],
          cells: cells.map((text) => [{ text }]),
        })),
      },
    ],
  };
}
