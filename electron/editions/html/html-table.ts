import type { Column, HeadCell, Row, RowGroup, Table } from '#shared/editions/edition-node';
import { element, type HtmlChild, type HtmlElement } from './element';
import { htmlRuns, type Targets } from './html-runs';

function classOf(column: Column | undefined): string | null {
  const names = [column?.numeric === true ? 'number' : '', column?.strong === true ? 'strong' : ''].filter(Boolean);
  return names.length === 0 ? null : names.join(' ');
}

/** Which column each cell of a head row stands in, given how far those above reach down. */
function headRow(row: readonly HeadCell[], taken: readonly number[], table: Table, targets: Targets) {
  let at = 0;
  const reach = [...taken];
  const cells = row.map((cell) => {
    while ((reach[at] ?? 0) > 0) at += 1;
    const group = cell.columns > 1;
    const made = element(
      'th',
      {
        scope: group ? 'colgroup' : 'col',
        colspan: group ? cell.columns : null,
        rowspan: cell.rows > 1 ? cell.rows : null,
        class: group ? 'group' : classOf(table.columns[at]),
      },
      htmlRuns(cell.runs, targets),
    );
    for (let column = at; column < at + cell.columns; column += 1) reach[column] = cell.rows;
    at += cell.columns;
    return made;
  });
  return { element: element('tr', {}, cells), taken: reach.map((rows) => Math.max(0, rows - 1)) };
}

function headOf(table: Table, targets: Targets): readonly HtmlElement[] {
  if (table.head.length === 0) return [];
  let taken: readonly number[] = table.columns.map(() => 0);
  const rows = table.head.map((row) => {
    const made = headRow(row, taken, table, targets);
    taken = made.taken;
    return made.element;
  });
  return [element('thead', {}, rows)];
}

function rowOf(row: Row, table: Table, targets: Targets): HtmlElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, htmlRuns(row.head, targets)),
    row.cells.map((cell, index) =>
      element('td', { class: classOf(table.columns[index + 1]) }, htmlRuns(cell, targets)),
    ),
  );
}

function groupOf(group: RowGroup, table: Table, targets: Targets): HtmlElement {
  const across = table.columns.length;
  const title: HtmlChild =
    group.title === null
      ? []
      : element('tr', { class: 'band' }, element('th', { scope: 'rowgroup', colspan: across }, group.title));
  const note: HtmlChild =
    group.note === null ? [] : element('tr', { class: 'row-note' }, element('td', { colspan: across }, group.note));
  return element(
    'tbody',
    {},
    title,
    group.rows.map((row) => rowOf(row, table, targets)),
    note,
  );
}

/**
 * A table that may be wider than a telephone: it scrolls by itself, and the keyboard can reach it to do so.
 * @param captioned false where the heading above says the same already
 */
export function htmlTable(table: Table, captioned: boolean, targets: Targets): HtmlElement {
  return element(
    'div',
    { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': `Table: ${table.caption}` },
    element(
      'table',
      { 'data-columns': table.columns.length },
      element('caption', { class: captioned ? null : 'heard' }, table.caption),
      headOf(table, targets),
      table.groups.map((group) => groupOf(group, table, targets)),
    ),
  );
}
