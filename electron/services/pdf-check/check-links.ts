import { editionDocument } from '#shared/editions/edition-document';
import type { EditionNode, Run } from '#shared/editions/edition-node';
import type { ResolvedPack } from '#shared/pack/resolved';
import { notInOrder } from './in-order';
import type { PrintedPdf } from './printed-pdf';

const addresses = /^(?:https?|mailto):/;
/** As readers give addresses back. */
const written = (address: string) => (URL.canParse(address) ? new URL(address).href : address);

/**
 * Each address of the document is a link of the file, in its order; no link leads nowhere. A link that goes over two lines is two.
 *
 * @returns sentences, one a fault
 */
export function checkLinks(pdf: PrintedPdf, pack: ResolvedPack): readonly string[] {
  const wanted = editionDocument(pack).sections.flatMap(({ nodes }) => nodes.flatMap(runsOf).flatMap(addressOf));
  const held = pdf.pages.flatMap(({ links }) => links.flatMap(({ address }) => address ?? [])).map(written);
  const missing = notInOrder(wanted.map(written), held);
  return [
    ...[...new Set(missing)].map((address) => `The link to ${address} is not in the file, or not in its place.`),
    ...pdf.pages.flatMap(({ links }, index) =>
      links.some(({ address, leadsToPage }) => (address === null ? leadsToPage === null : !addresses.test(address)))
        ? [`A link on page ${index + 1} leads nowhere.`]
        : [],
    ),
  ];
}

const addressOf = ({ href }: Run) => (href !== undefined && addresses.test(href) ? [href] : []);

function runsOf(node: EditionNode): readonly Run[] {
  switch (node.type) {
    case 'text':
      return node.runs;
    case 'box':
      return node.nodes.flatMap(runsOf);
    case 'list':
      return node.items.flatMap(({ nodes }) => nodes.flatMap(runsOf));
    case 'table':
      return node.groups.flatMap(({ rows }) => rows.flatMap(({ head, cells }) => [...head, ...cells.flat()]));
    default:
      return [];
  }
}
