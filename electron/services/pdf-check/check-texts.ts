import { editionDocument } from '#shared/editions/edition-document';
import type { EditionNode, Text } from '#shared/editions/edition-node';
import type { ResolvedPack } from '#shared/pack/resolved';
import type { PrintedPdf } from './printed-pdf';
import { bare } from './words';

/**
 * What is said is in the file, whole: the first sentence of each section, what must be read with it, and every paragraph that a person wrote.
 *
 * @returns sentences, one a fault
 */
export function checkTexts(pdf: PrintedPdf, pack: ResolvedPack): readonly string[] {
  const said = bare(pdf.tags?.text ?? '');
  const written = new Set(pack.blocks.filter(({ kind }) => kind === 'text').map(({ id }) => id));
  return editionDocument(pack).sections.flatMap(({ blockId, nodes }) =>
    nodes
      .flatMap(textsOf)
      .filter(({ role }) => role === 'lead' || role === 'caveat' || written.has(blockId))
      .map(({ runs }) => runs.map(({ text }) => text).join(''))
      .filter((words) => !said.includes(bare(words)))
      .map((words) => `The words “${beginningOf(words)}” are not in the file.`),
  );
}

const beginningOf = (words: string) => (words.length > 60 ? `${words.slice(0, 60)}…` : words);

function textsOf(node: EditionNode): readonly Text[] {
  if (node.type === 'text') return [node];
  if (node.type === 'box') return node.nodes.flatMap(textsOf);
  return node.type === 'list' ? node.items.flatMap(({ nodes }) => nodes.flatMap(textsOf)) : [];
}
