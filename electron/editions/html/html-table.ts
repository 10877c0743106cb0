import type { Column, Row, RowGroup, Table } from '#shared/editions/edition-node';
import { isRoom } from '#shared/editions/is-room';
import { placedHead } from '#shared/editions/placed-head';
import { element, type HtmlChild, type HtmlElement } from './element';
import { htmlRuns, type Targets } from './html-runs';

function classOf(column: Column | undefined): string | null {
  const names = [column?.numeric === true ? 'number' : '', column?.strong === true ? 'strong' : ''].filter(Boolean);
  return names.length === 0 ? null : names.join(' ');
}

function headOf(table: Table, targets: Targets): readonly HtmlElement[] {
  if (table.head.length === 0) return [];
  const rows = placedHead(table).map((row) =>
    element(
      'tr',
      {},
      row.map(({ cell, column }) => {
        const group = cell.columns > 1;
        return element(
          'th',
          {
            scope: group ? 'colgroup' : 'col',
            colspan: group ? cell.columns : null,
            rowspan: cell.rows > 1 ? cell.rows : null,
            class: group ? 'group' : isRoom(table, column) ? 'room' : classOf(table.columns[column]),
          },
          htmlRuns(cell.runs, targets),
        );
      }),
    ),
  );
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
    { class: 'scroll', role: 'group', tabindex: 0, 'aria-label': `Table: ${table.caption}` },
    element(
      'table',
      { 'data-columns': table.columns.length },
      element('caption', { class: captioned ? null : 'heard' }, table.caption),
      headOf(table, targets),
      table.groups.map((group) => groupOf(group, table, targets)),
    ),
  );
}
