import { editionDocument } from '#shared/editions/edition-document';
import type { EditionNode, Row, Table } from '#shared/editions/edition-node';
import type { ResolvedPack } from '#shared/pack/resolved';
import { notInOrder } from './in-order';
import type { PrintedPdf, Tag } from './printed-pdf';
import { tagsOf } from './read-tags';
import { bare } from './words';

/**
 * Every table of the document is one table in the file, over however many pages it goes, and holds all of its rows in their order; its head
 * stands once; its header cells say what they head. The annex folds what shares its place, so that its rows are looked for within the
 * printed ones.
 *
 * @returns sentences, one a fault
 */
export function checkTables(pdf: PrintedPdf, pack: ResolvedPack): readonly string[] {
  const printed = tagsOf(pdf.tags, (role) => role === 'Table').map((table) => ({ table, rows: rowsOf(table) }));
  const folded = new Set(pack.blocks.filter(({ kind }) => kind === 'annex').map(({ id }) => id));
  const left = [...printed];
  const faults: string[] = [];
  for (const { blockId, nodes } of editionDocument(pack).sections)
    for (const table of nodes.flatMap(tablesOf)) {
      const wanted = table.groups.flatMap((group) => group.rows).map((row) => bare(wordsOf(row)));
      const isFolded = folded.has(blockId);
      const fewest = left
        .map((each) => ({
          each,
          missing: isFolded ? missingWithin(wanted, each.rows) : notInOrder(wanted, each.rows),
        }))
        .toSorted((a, b) => a.missing.length - b.missing.length)[0];
      const missing = fewest?.missing ?? wanted;
      if (missing.length > 0) faults.push(missingWords(table, missing, wanted));
      else if (fewest !== undefined) left.splice(left.indexOf(fewest.each), 1);
    }
  for (const { table, rows } of printed) faults.push(...headFaults(table, rows));
  // Two readings of one file: tags that lead from a page to other rows than the table holds are broken.
  const onPages = pdf.pages.flatMap(({ tags }) => drawnRows(tags));
  if (onPages.join('\n') !== drawnRows(pdf.tags).join('\n'))
    faults.push('The pages hold other rows than the tables of the file.');
  return faults;
}

const rowsOf = (table: Tag) => tagsOf(table, (role) => role === 'TR').map(({ text }) => bare(text));
/** A page is told of the rows that other pages draw too: they have no words on it. */
const drawnRows = (tag: Tag | null) =>
  tagsOf(tag, (role) => role === 'TR').flatMap(({ text }) => (bare(text) === '' ? [] : [bare(text)]));

function missingWords({ caption }: Table, missing: readonly string[], wanted: readonly string[]): string {
  const such = missing[0] ?? '';
  return `${missing.length} of the ${wanted.length} rows of “${caption}” are not in its table in the file, or not in their place, such as “${such}”.`;
}

/** A head is the rows of nothing but header cells at the top: where one of them comes again, a page's part is not joined to the others. */
function headFaults(table: Tag, rows: readonly string[]): readonly string[] {
  const cells = tagsOf(table, (role) => role === 'TR').map((row) =>
    row.children.map(({ role, scope }) => `${role} ${scope ?? ''}`),
  );
  const isHead = (index: number) => cells[index]?.every((cell) => cell === 'TH Column') === true;
  const heads = cells.findIndex((_, index) => !isHead(index));
  const name = `The table that begins with “${rows[0] ?? ''}”`;
  const faults: string[] = [];
  if (rows.some((row, index) => heads >= 0 && index >= heads && isHead(index) && rows.indexOf(row) < heads))
    faults.push(`${name} has its head again among its rows.`);
  const headers = tagsOf(table, (role) => role === 'TH');
  if (headers.length === 0 || headers.some(({ scope }) => scope === null))
    faults.push(`${name} has header cells that do not say what they head.`);
  return faults;
}

/** Tables that are printed as tables: those that stand behind a drawing are not. */
function tablesOf(node: EditionNode): readonly Table[] {
  if (node.type === 'table') return [node];
  if (node.type === 'box') return node.nodes.flatMap(tablesOf);
  return node.type === 'list' ? node.items.flatMap(({ nodes }) => nodes.flatMap(tablesOf)) : [];
}

const wordsOf = ({ head, cells }: Row) =>
  [head, ...cells].map((runs) => runs.map(({ text }) => text).join('')).join(' ');

function missingWithin(wanted: readonly string[], printed: readonly string[]): readonly string[] {
  return wanted.filter((words) => !printed.some((row) => row.includes(words)));
}
