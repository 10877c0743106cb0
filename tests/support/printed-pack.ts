import type { PlacedWords, PrintedFont, PrintedPage, PrintedPdf, Tag } from '#electron/services/pdf-check/printed-pdf';
import { editionDocument } from '#shared/editions/edition-document';
import type { EditionNode, Run, Table } from '#shared/editions/edition-node';
import type { ResolvedPack } from '#shared/pack/resolved';
import type { PageLayout } from '#shared/publishing/page-layout';
import { must } from '#tests/support/must';

export const font: PrintedFont = { name: 'SourceSans3', isHeld: true, isSubset: true, drawn: '' };

export function tag(role: string, words: string | readonly Tag[], rest: Partial<Tag> = {}): Tag {
  const children = typeof words === 'string' ? [] : words;
  const text = typeof words === 'string' ? words : words.map((child) => child.text).join('\n');
  return { role, alt: null, scope: null, children, text, ...rest };
}
const wordsOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

function printTable(table: Table): Tag {
  const rows = table.groups.flatMap((group) => group.rows);
  const row = ({ head, cells }: (typeof rows)[number]) =>
    tag('TR', [tag('TH', wordsOf(head), { scope: 'Row' }), ...cells.map((cell) => tag('TD', wordsOf(cell)))]);
  return tag('Table', rows.map(row));
}

function printNode(node: EditionNode): readonly Tag[] {
  if (node.type === 'heading') return [tag(`H${node.level}`, node.text)];
  if (node.type === 'list')
    return [
      tag(
        'L',
        node.items.map(({ nodes }) => tag('LI', nodes.flatMap(printNode))),
      ),
    ];
  if (node.type === 'figure') return [tag('Figure', node.label, { alt: node.alt })];
  if (node.type === 'text') return [tag('P', wordsOf(node.runs))];
  return node.type === 'table' ? [printTable(node)] : [];
}

export const portrait = { width: 595, height: 842 };
/** Words whose middle stands at this part of the page's width, in its head or its foot. */
export function placed(text: string, baseline: number, middle = portrait.width / 2, isTagged = false): PlacedWords {
  const half = text.length * 2;
  return { text, left: middle - half, right: middle + half, baseline, isTagged };
}
/** What runs round a page: a head and a foot. */
export function running(page: number, of: number): readonly PlacedWords[] {
  const number = `Page ${page} of ${of}`;
  return [
    placed('OFFICIAL', 798),
    placed('Norfolk', 798, 80),
    placed('Said', 500, 200, true),
    placed(number, 41, 547 - number.length * 2),
    placed('OFFICIAL', 41),
  ];
}

/** Pages with the tags of the whole file, which here are those of its pages. */
export const wholeOf = (pages: readonly PrintedPage[]) => ({
  pages,
  tags: tag(
    'Document',
    pages.flatMap(({ tags }) => (tags === null ? [] : [tags])),
  ),
});

/** The sources of a pack give their addresses. */
const addressesIn = (nodes: readonly EditionNode[]) =>
  [...JSON.stringify(nodes).matchAll(/"href":"(http[^"]*)"/g)].map(([, address = '']) => address);

/** A faultless file of the pack, a page a block. */
export function printed(of: ResolvedPack): { readonly pdf: PrintedPdf; readonly layout: PageLayout } {
  const { sections, fullTitle } = editionDocument(of);
  const pages = sections.map(({ nodes }, index): PrintedPage => ({
    tags: tag('Document', nodes.flatMap(printNode)),
    ...portrait,
    words: running(index + 1, sections.length),
    links: ['https://example.org', ...addressesIn(nodes)].map((address) => ({ address, leadsToPage: null })),
  }));
  const headings = sections.map(({ blockId, nodes }, index) => ({
    blockId,
    heading: must(nodes.flatMap((node) => (node.type === 'heading' ? [node.text] : []))[0]),
    page: index + 1,
  }));
  const pdf: PrintedPdf = {
    ...wholeOf(pages),
    bookmarks: headings.map(({ heading, page }) => ({ title: heading, page })),
    title: fullTitle,
    subject: 'Protective marking: OFFICIAL',
    keywords: 'OFFICIAL',
    language: 'en-GB',
    isMarked: true,
    showsTitle: true,
    fonts: [font],
  };
  return { pdf, layout: { pages: pages.length, landscape: [], headings } };
}
