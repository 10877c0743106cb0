import { editionDocument } from '#shared/editions/edition-document';
import type { EditionNode, Row, Table } from '#shared/editions/edition-node';
import type { ResolvedPack } from '#shared/pack/resolved';
import type { PrintedPdf } from './printed-pdf';
import { tagsOf } from './read-tags';
import { bare } from './words';

/**
 * Every row of every table of the document is in the file, as often as it is in the document; every table, and each part of one that
 * goes over pages, has header cells that say what they head. The annex folds what shares its place, so that its rows are looked for
 * within the printed ones.
 *
 * @returns sentences, one a fault
 */
export function checkTables(pdf: PrintedPdf, pack: ResolvedPack): readonly string[] {
  const printed = pdf.pages.flatMap(({ tags }) => tagsOf(tags, (role) => role === 'TR')).map(({ text }) => bare(text));
  const folded = new Set(pack.blocks.filter(({ kind }) => kind === 'annex').map(({ id }) => id));
  const faults = editionDocument(pack).sections.flatMap(({ blockId, nodes }) =>
    nodes.flatMap(tablesOf).flatMap((table) => {
      const rows = table.groups.flatMap((group) => group.rows);
      const missing = folded.has(blockId) ? missingWithin(rows, printed) : missingRows(rows, printed);
      const [first] = missing;
      if (first === undefined) return [];
      return [
        `${missing.length} of the ${rows.length} rows of “${table.caption}” are not in the file, such as “${first}”.`,
      ];
    }),
  );
  pdf.pages.forEach(({ tags }, index) => {
    for (const table of tagsOf(tags, (role) => role === 'Table')) {
      const heads = tagsOf(table, (role) => role === 'TH');
      if (heads.length === 0 || heads.some(({ scope }) => scope === null))
        faults.push(`A table on page ${index + 1} has header cells that do not say what they head.`);
    }
  });
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

function missingRows(rows: readonly Row[], printed: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const row of printed) left.set(row, (left.get(row) ?? 0) + 1);
  return rows.map(wordsOf).filter((words) => {
    const count = left.get(bare(words)) ?? 0;
    left.set(bare(words), count - 1);
    return count < 1;
  });
}

function missingWithin(rows: readonly Row[], printed: readonly string[]): readonly string[] {
  return rows.map(wordsOf).filter((words) => !printed.some((row) => row.includes(bare(words))));
}
