import { editionDocument } from '#shared/editions/edition-document';
import type { ResolvedPack } from '#shared/pack/resolved';
import type { PageLayout } from '#shared/publishing/page-layout';
import { notInOrder } from './in-order';
import type { PrintedPdf, Tag } from './printed-pdf';
import { tagsOf } from './read-tags';
import { bare } from './words';

const isHeading = (role: string) => /^H[1-6]$/.test(role);

interface Section {
  readonly blockId: string;
  /** With its number. */
  readonly words: string;
  readonly page: number;
}

/**
 * The heading of each section stands on the page that the layout gave it and in the bookmarks, whole and in the order of the document; no
 * page ends in a heading.
 *
 * @returns sentences, one a fault
 */
export function checkHeadings(pdf: PrintedPdf, pack: ResolvedPack, layout: PageLayout): readonly string[] {
  const sections = sectionsOf(pack, layout);
  const wanted = sections.map(({ page, words }) => `${page} ${bare(words)}`);
  const onPages = pdf.pages.flatMap(({ tags }, index) =>
    tagsOf(tags, isHeading).map(({ text }) => `${index + 1} ${bare(text)}`),
  );
  const marked = pdf.bookmarks.map(({ title, page }) => `${page ?? 0} ${bare(title)}`);
  const [missing, unmarked] = [notInOrder(wanted, onPages), notInOrder(wanted, marked)];
  const faults = sections.flatMap(({ words, page }) => {
    const key = `${page} ${bare(words)}`;
    return [
      ...(missing.includes(key) ? [`The heading “${words}” is not on page ${page}, where it was laid out.`] : []),
      ...(unmarked.includes(key) ? [`There is no bookmark for “${words}” on page ${page}.`] : []),
    ];
  });
  if (pdf.bookmarks.some(({ page }) => page === null)) faults.push('A bookmark leads nowhere.');
  pdf.pages.forEach(({ tags }, index) => {
    if (endsInHeading(tags)) faults.push(`Page ${index + 1} ends in a heading.`);
  });
  return [...faults, ...checkContents(pdf, pack, sections)];
}

/** The sections of the layout with their headings as the neutral form words them. */
function sectionsOf(pack: ResolvedPack, { headings }: PageLayout): readonly Section[] {
  const titles = new Map(
    editionDocument(pack).sections.map(({ blockId, nodes }) => [
      blockId,
      nodes.flatMap((node) => (node.type === 'heading' ? [node.text] : []))[0],
    ]),
  );
  return headings.map(({ blockId, heading, page }) => ({ blockId, page, words: titles.get(blockId) ?? heading }));
}

/** The contents are one list of their entries, in order, each followed by the number of the page that it names and leads to. */
function checkContents(pdf: PrintedPdf, pack: ResolvedPack, sections: readonly Section[]): readonly string[] {
  const pageOf = new Map(sections.map(({ blockId, page }) => [blockId, page]));
  const lists = tagsOf(pdf.tags, (role) => role === 'L').map((list) =>
    list.children.filter(({ role }) => role === 'LI').map(({ text }) => bare(text)),
  );
  return pack.blocks.flatMap((block) => {
    if (block.kind !== 'contents' || block.entries.length === 0) return [];
    const entries = block.entries.map(({ blockId, heading, number }) => {
      const page = pageOf.get(blockId) ?? 0;
      return { heading, page, words: bare(`${number ?? ''}${heading}${page}`) };
    });
    const words = entries.map((entry) => entry.words);
    const held = lists.toSorted((a, b) => notInOrder(words, a).length - notInOrder(words, b).length)[0] ?? [];
    const wrong = notInOrder(words, held);
    const faults = entries
      .filter((entry) => wrong.includes(entry.words))
      .map(({ heading, page }) => `The contents do not name “${heading}” with its page ${page}, or not in its place.`);
    if (wrong.length === 0 && held.length !== words.length)
      faults.push('The contents name more than the sections of the document.');
    const ledTo = pdf.pages
      .filter(({ tags }) => tagsOf(tags, (role) => role === 'LI').some(({ text }) => words.includes(bare(text))))
      .flatMap(({ links }) => links.flatMap(({ leadsToPage }) => (leadsToPage === null ? [] : [String(leadsToPage)])));
    if (
      notInOrder(
        entries.map(({ page }) => String(page)),
        ledTo,
      ).length > 0
    )
      faults.push('An entry of the contents leads to another page than it names.');
    return faults;
  });
}

/** Whether the last words of a page are a heading's. */
function endsInHeading(tag: Tag | null): boolean {
  if (tag === null) return false;
  if (isHeading(tag.role)) return true;
  const last = tag.children.findLast(({ text, alt }) => bare(text) !== '' || alt !== null);
  return last !== undefined && endsInHeading(last);
}
