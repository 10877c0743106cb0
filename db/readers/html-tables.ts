import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { NamedGrid } from '#shared/import/grid';
import { pageDepth } from './page-depth';
import { refuse, tableLimits } from './table-limits';
import { isNoteMark } from './workbook-cell';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const mostDepth = 1000;

const endsALine = new Set(['p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const notText = new Set(['script', 'style', 'template', 'table']);

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/**
 * Every node below `root` in the order of the document, without recursion: pages may be nested deeper than a stack allows.
 * `enter` says whether the children of an element are visited, `leave` is called behind them.
 */
function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void = () => undefined): void {
  const stack: { readonly node: Node; readonly done: boolean }[] = [{ node: root, done: false }];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const { node } = item;
    if (item.done) {
      leave(node);
      continue;
    }
    if (node !== root && !enter(node)) continue;
    stack.push({ node, done: true });
    if ('childNodes' in node) {
      for (const child of node.childNodes.toReversed()) stack.push({ node: child, done: false });
    }
  }
}

/** A cell's text with its lines; no-break spaces stay for who cleans cells, tables inside it are tables of their own. */
function textOf(root: Node): string {
  let text = '';
  walk(
    root,
    (node) => {
      if (node.nodeName === '#text' && 'value' in node) text += node.value.replace(/[ \t\r\n\f]+/g, ' ');
      if (!isElement(node)) return true;
      if (node.tagName === 'br') text += '\n';
      if (node.tagName === 'sup' && isNoteMark(textOf(node))) return false;
      return !notText.has(node.tagName);
    },
    (node) => {
      if (node !== root && isElement(node) && endsALine.has(node.tagName)) text += '\n';
    },
  );
  return text.replace(/ *\n[ \n]*/g, '\n').replace(/^[ \n]+|[ \n]+$/g, '');
}

function span(element: Element, name: 'colspan' | 'rowspan', most: number): number {
  const found = Number(element.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(found) && found > 0 ? Math.min(found, most) : 1;
}

/** Cells of other tables inside this one are left out. */
function ownRows(table: Element): readonly (readonly Element[])[] {
  const rows: Element[][] = [];
  walk(table, (node) => {
    if (!isElement(node) || node.tagName === 'table') return false;
    if (node.tagName === 'tr') rows.push([]);
    if (node.tagName === 'td' || node.tagName === 'th') {
      rows.at(-1)?.push(node);
      return false;
    }
    return true;
  });
  return rows;
}

function gridOf(table: Element): readonly (readonly string[])[] {
  const source = ownRows(table);
  if (source.length > tableLimits.rows) refuse('The page has a table with more than a million rows.');
  const rows: string[][] = source.map(() => []);
  source.forEach((cells, index) => {
    const row = rows[index] ?? [];
    let column = 0;
    for (const cell of cells) {
      while (row[column] !== undefined) column += 1;
      const width = span(cell, 'colspan', tableLimits.columns);
      const height = span(cell, 'rowspan', source.length - index);
      if (column + width > tableLimits.columns) refuse('The page has a table with more than a thousand columns.');
      const text = textOf(cell);
      for (let down = 0; down < height; down += 1) {
        const target = rows[index + down] ?? [];
        // A cell across the table from its first column is a band or a title, and stands once.
        for (let right = 0; right < width; right += 1) target[column + right] = column === 0 && right > 0 ? '' : text;
      }
      column += width;
    }
  });
  return rows.map((row) => Array.from(row, (cell) => cell ?? ''));
}

function captionOf(table: Element): string | null {
  const caption = table.childNodes.find((node) => isElement(node) && node.tagName === 'caption');
  return caption === undefined ? null : textOf(caption);
}

function refuseTooMany(): never {
  refuse(`The page has more than ${tableLimits.tables} tables.`);
}

/** The tables of a page or of what a browser or Excel puts on the clipboard; those without content are left out. */
export function htmlTables(html: string): readonly NamedGrid[] {
  // Told from the tags, before anything is parsed.
  if ((html.match(/<table\b/gi)?.length ?? 0) > tableLimits.tables) refuseTooMany();
  // A parser's work grows with the square of the depth: 100,000 elements in each other would take minutes.
  if (pageDepth(html) > mostDepth) refuse('The page is nested deeper than any table.');
  const found: Element[] = [];
  walk(parse(html), (node) => {
    if (isElement(node) && node.tagName === 'table') found.push(node);
    return true;
  });
  return found
    .map((table) => ({ name: captionOf(table), grid: { rows: gridOf(table) } }))
    .filter(({ grid }) => grid.rows.some((row) => row.some((cell) => cell.trim() !== '')));
}
