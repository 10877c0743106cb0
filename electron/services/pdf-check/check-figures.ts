import { editionDocument } from '#shared/editions/edition-document';
import type { EditionNode } from '#shared/editions/edition-node';
import type { ResolvedPack } from '#shared/pack/resolved';
import { notInOrder } from './in-order';
import type { PrintedPdf } from './printed-pdf';
import { tagsOf } from './read-tags';
import { bare } from './words';

const isFigure = (role: string) => role === 'Figure';

/**
 * Each picture of the document is in the file, in its place, with the words that the document has for it; none is without words,
 * and no page is bare.
 *
 * @returns sentences, one a fault
 */
export function checkFigures(pdf: PrintedPdf, pack: ResolvedPack): readonly string[] {
  const told = tagsOf(pdf.tags, isFigure).map(({ alt }) => bare(alt ?? ''));
  const drawn = editionDocument(pack).sections.flatMap(({ nodes }) => nodes.flatMap(altsOf));
  const missing = notInOrder(drawn.map(bare), told);
  const faults = drawn
    .filter((alt) => missing.includes(bare(alt)))
    .map((alt) => `The picture that is described as “${alt}” is not in the file, or not in its place.`);
  const onPages = pdf.pages.flatMap(({ tags, words }, index) => {
    const page = index + 1;
    const found: string[] = [];
    const figures = tagsOf(tags, isFigure);
    if (figures.some(({ alt }) => bare(alt ?? '') === ''))
      found.push(`A picture on page ${page} is not described in words.`);
    if (figures.length === 0 && !words.some(({ isTagged }) => isTagged)) found.push(`Page ${page} is empty.`);
    return found;
  });
  return [...faults, ...onPages];
}

function altsOf(node: EditionNode): readonly string[] {
  if (node.type === 'figure') return [node.alt];
  if (node.type === 'box') return node.nodes.flatMap(altsOf);
  return node.type === 'list' ? node.items.flatMap(({ nodes }) => nodes.flatMap(altsOf)) : [];
}
