import { PDFDocument } from '@cantoo/pdf-lib';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import { loadPdfjs } from '#db/readers/report/load-pdfjs';
import type { PlacedWords, PrintedPage, PrintedPdf } from './printed-pdf';
import { readFonts } from './read-fonts';
import { readTags, type TagNode } from './read-tags';
import { wholeTags } from './whole-tags';

/** Reads a file that this program printed. */
export async function readPrinted(bytes: Uint8Array): Promise<PrintedPdf> {
  const { getDocument } = await loadPdfjs();
  // The bytes are copied: pdf.js takes its buffer away from whoever gave it. Only words and tags are wanted of it.
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0, maxImageSize: 1, useSystemFonts: false }).promise;
  try {
    const pages: PrintedPage[] = [];
    const wordsOf = new Map<string, string>();
    for (let number = 1; number <= pdf.numPages; number += 1)
      pages.push(await readPage(pdf, await pdf.getPage(number), wordsOf));
    const objects = await PDFDocument.load(bytes, { updateMetadata: false });
    const { info } = (await pdf.getMetadata()) as { readonly info: Readonly<Record<string, unknown>> };
    const said = (name: string) => (typeof info[name] === 'string' ? info[name] : '');
    const marks = (await pdf.getMarkInfo()) as ReadonlyMap<string, boolean> | null;
    const preferences = (await pdf.getViewerPreferences()) as ReadonlyMap<string, unknown> | null;
    return {
      tags: wholeTags(objects, wordsOf),
      pages,
      bookmarks: await readBookmarks(pdf),
      title: said('Title'),
      subject: said('Subject'),
      keywords: said('Keywords'),
      language: said('Language'),
      isMarked: marks?.get('Marked') === true,
      showsTitle: preferences?.get('DisplayDocTitle') === true,
      fonts: readFonts(objects),
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** @param wordsOf takes what the page draws at each place */
async function readPage(pdf: PDFDocumentProxy, page: PDFPageProxy, wordsOf: Map<string, string>): Promise<PrintedPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open: (string | null)[] = [];
  const placed: PlacedWords[] = [];
  for (const item of items) {
    if ('str' in item) {
      const words = item.hasEOL ? `${item.str}\n` : item.str;
      const place = open.findLast((id) => id !== null) ?? null;
      if (item.str.trim() !== '') placed.push({ ...placeOf(item), isTagged: place !== null });
      if (place !== null) wordsOf.set(place, (wordsOf.get(place) ?? '') + words);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? null);
  }
  const tree = (await page.getStructTree()) as TagNode | null;
  const found = (await page.getAnnotations()) as readonly Annotation[];
  const links = await Promise.all(
    found
      .filter(({ subtype }) => subtype === 'Link')
      .map(async ({ url, dest }) => ({
        address: url ?? null,
        leadsToPage: url === undefined ? await pageOf(pdf, dest) : null,
      })),
  );
  page.cleanup();
  const [left, foot, right, top] = page.view as [number, number, number, number];
  const tags = tree === null ? null : readTags(tree, wordsOf);
  return { width: right - left, height: top - foot, tags, words: placed, links };
}

/** Words may stand on their side, as along the axis of a chart. */
function placeOf({ str, width, transform }: TextItem): Omit<PlacedWords, 'isTagged'> {
  const [across, up, , , x, y] = transform as [number, number, number, number, number, number];
  const end = x + (width * across) / Math.hypot(across, up);
  return { text: str, left: Math.min(x, end), right: Math.max(x, end), baseline: y };
}

interface Annotation {
  readonly subtype: string;
  readonly url?: string;
  readonly dest?: Destination;
}
type Destination = string | readonly unknown[] | null;

/** The page, from 1, that a destination leads to; null where it leads nowhere. */
async function pageOf(pdf: PDFDocumentProxy, dest: Destination | undefined): Promise<number | null> {
  const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
  if (!Array.isArray(target)) return null;
  try {
    return (await pdf.getPageIndex(target[0] as Parameters<typeof pdf.getPageIndex>[0])) + 1;
  } catch {
    return null;
  }
}

async function readBookmarks(pdf: PDFDocumentProxy): Promise<PrintedPdf['bookmarks']> {
  const bookmarks: { title: string; page: number | null }[] = [];
  const walk = async (entries: Awaited<ReturnType<typeof pdf.getOutline>>) => {
    for (const entry of entries ?? []) {
      bookmarks.push({ title: entry.title, page: await pageOf(pdf, entry.dest) });
      await walk(entry.items);
    }
  };
  await walk(await pdf.getOutline());
  return bookmarks;
}
