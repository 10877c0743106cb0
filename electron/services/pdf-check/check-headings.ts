import type { ResolvedPack } from '#shared/pack/resolved';
import type { PageLayout } from '#shared/publishing/page-layout';
import type { PrintedPdf, Tag } from './printed-pdf';
import { tagsOf } from './read-tags';
import { bare } from './words';

const isHeading = (role: string) => /^H[1-6]$/.test(role);

/**
 * Headings stand on the pages that the layout gave them, and in the bookmarks; the contents lead to those pages and name them; no
 * page ends in a heading.
 *
 * @returns sentences, one a fault
 */
export function checkHeadings(pdf: PrintedPdf, pack: ResolvedPack, layout: PageLayout): readonly string[] {
  const faults: string[] = [];
  const onPage = pdf.pages.map(({ tags }) => tagsOf(tags, isHeading).map(({ text }) => bare(text)));
  const bookmarks = pdf.bookmarks.map(({ title, page }) => `${page ?? 0} ${bare(title)}`);
  for (const { heading, page } of layout.headings) {
    const words = bare(heading);
    if (onPage[page - 1]?.some((found) => found.endsWith(words)) !== true)
      faults.push(`The heading “${heading}” is not on page ${page}, where it was laid out.`);
    if (!bookmarks.some((mark) => mark.startsWith(`${page} `) && mark.endsWith(words)))
      faults.push(`There is no bookmark for “${heading}” on page ${page}.`);
  }
  if (pdf.bookmarks.some(({ page }) => page === null)) faults.push('A bookmark leads nowhere.');
  faults.push(...checkContents(pdf, pack, layout));
  pdf.pages.forEach(({ tags }, index) => {
    if (endsInHeading(tags)) faults.push(`Page ${index + 1} ends in a heading.`);
  });
  return faults;
}

/** The links of the contents are those of its page, in order; each is followed by the number of the page that it leads to. */
function checkContents(pdf: PrintedPdf, pack: ResolvedPack, layout: PageLayout): readonly string[] {
  if (!pack.blocks.some(({ kind }) => kind === 'contents')) return [];
  return layout.headings.flatMap(({ heading, page }) => {
    const words = bare(heading);
    const entries = pdf.pages
      .flatMap(({ tags }) => tagsOf(tags, (role) => role === 'LI'))
      .map(({ text }) => bare(text))
      .filter((text) => text.includes(words) && /\d$/.test(text));
    // A heading that the contents leave out, such as their own, has no entry.
    if (entries.length === 0 || entries.some((entry) => entry.endsWith(`${words}${page}`))) return [];
    return [`The contents give another page for “${heading}” than ${page}.`];
  });
}

/** Whether the last words of a page are a heading's. */
function endsInHeading(tag: Tag | null): boolean {
  if (tag === null) return false;
  if (isHeading(tag.role)) return true;
  const last = tag.children.findLast(({ text, alt }) => bare(text) !== '' || alt !== null);
  return last !== undefined && endsInHeading(last);
}
