import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReportLine } from '#shared/report/report-text';
import { loadPdfjs } from './load-pdfjs';
import { pdfParagraphs, type PdfPage } from './pdf-paragraphs';
import { pdfRows, type PdfPiece } from './pdf-pieces';
import { refuseReport, reportLimits } from './report-limits';

async function open(bytes: Uint8Array, name: string): Promise<PDFDocumentProxy> {
  const { getDocument } = await loadPdfjs();
  try {
    // The bytes are copied: pdf.js takes its buffer away from whoever gave it.
    // Pictures are not unpacked: only words are wanted.
    return await getDocument({ data: bytes.slice(), verbosity: 0, maxImageSize: 1, useSystemFonts: false }).promise;
  } catch (error) {
    const kind = error instanceof Error ? error.name : '';
    if (kind === 'PasswordException')
      refuseReport(`${name} is protected by a password: save it without one and try again.`);
    refuseReport(`${name} is damaged or was cut off: fetch it again.`);
  }
}

/** Fonts tell that they are bold by their names only, once the page's fonts are known. */
function isBold(page: PDFPageProxy, fontName: string): boolean {
  if (!page.commonObjs.has(fontName)) return false;
  const font = page.commonObjs.get(fontName) as {
    readonly name?: string;
    readonly bold?: boolean;
    readonly black?: boolean;
  };
  return font.bold === true || font.black === true || /bold|black|heavy|semibold/i.test(font.name ?? '');
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  // Only drawing a page makes its fonts known; the list of its operators is the least of that.
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  const [, , , height = 0] = page.view;
  const pieces = items.flatMap((item): PdfPiece[] => {
    if (!('str' in item) || item.str === '') return [];
    const [, , across = 0, up = 0, x = 0, y = 0] = item.transform as readonly number[];
    return [
      { text: item.str, x, y, width: item.width, size: Math.hypot(across, up), bold: isBold(page, item.fontName) },
    ];
  });
  page.cleanup();
  return { page: number, height, rows: pdfRows(pieces) };
}

/**
 * The paragraphs and headings of a PDF, page by page.
 * @throws DeskError invalid-input for one that is locked, damaged, too long, or holds pictures of pages in place of text
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<readonly ReportLine[]> {
  const document = await open(bytes, name);
  try {
    const count = document.numPages;
    if (count > reportLimits.pages)
      refuseReport(`${name} has ${count} pages, more than any report: the limit is ${reportLimits.pages}.`);
    const pages: PdfPage[] = [];
    let characters = 0;
    for (let number = 1; number <= count; number += 1) {
      const page = await readPage(document, number).catch(() =>
        refuseReport(`${name} is damaged on page ${number}: fetch it again.`),
      );
      characters += page.rows.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > reportLimits.characters) refuseReport(`${name} holds more text than any report.`);
      pages.push(page);
    }
    if (characters === 0) {
      refuseReport(
        `${name} holds pictures of pages, not text: use the report’s web page, or a PDF whose words can be selected.`,
      );
    }
    return pdfParagraphs(pages);
  } finally {
    await document.loadingTask.destroy();
  }
}
