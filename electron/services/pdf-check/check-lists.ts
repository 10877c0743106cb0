import { editionDocument } from '#shared/editions/edition-document';
import type { EditionNode, List, ListItem } from '#shared/editions/edition-node';
import type { ResolvedPack } from '#shared/pack/resolved';
import type { PrintedPdf } from './printed-pdf';
import { tagsOf } from './read-tags';
import { bare } from './words';

/**
 * Every list of the document is one list in the file, over however many pages it goes, with as many items, each of which begins as it
 * does in the document.
 *
 * @returns sentences, one a fault
 */
export function checkLists(pdf: PrintedPdf, pack: ResolvedPack): readonly string[] {
  const printed = tagsOf(pdf.tags, (role) => role === 'L').map(({ children }) =>
    children.filter(({ role }) => role === 'LI').map(({ text }) => bare(text)),
  );
  return editionDocument(pack).sections.flatMap(({ nodes }) =>
    nodes.flatMap(listsOf).flatMap((list) => {
      const wanted = list.items.map((item) => bare(firstWords(item)));
      const isOne = printed.some(
        (items) => items.length === wanted.length && items.every((words, index) => words.includes(wanted[index] ?? '')),
      );
      return isOne
        ? []
        : [`The list that begins with “${wanted[0] ?? ''}” is not one list of ${wanted.length} in the file.`];
    }),
  );
}

function listsOf(node: EditionNode): readonly List[] {
  if (node.type === 'box') return node.nodes.flatMap(listsOf);
  return node.type === 'list' ? [node, ...node.items.flatMap(({ nodes }) => nodes.flatMap(listsOf))] : [];
}

function firstWords({ nodes: [first] }: ListItem): string {
  return first?.type === 'text' ? first.runs.map(({ text }) => text).join('') : '';
}
