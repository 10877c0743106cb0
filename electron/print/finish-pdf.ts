import { PDFBool, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { ResolvedPack } from '#shared/pack/resolved';
import { DeskError } from '#shared/contract/errors';
import { fullTitle } from '#shared/editions/full-title';
import { markingWords } from '#shared/editions/marking-words';
import type { ContinuedPart } from '#shared/publishing/continued-part';
import type { PageLayout } from '#shared/publishing/page-layout';
import { finishTags } from '../services/pdf-tags/finish-tags';

/**
 * Reads a printed file back: it must hold as many pages as were laid out. Then sets what Chromium cannot: the protective
 * marking and the meeting in the metadata, tags that go on over pages, and that a reader shows the title instead of the file's name (PDF/UA-1, 7.1).
 * @throws DeskError print-failed when the file is not what was laid out
 */
export async function finishPdf(
  raw: Uint8Array,
  pack: ResolvedPack,
  { pages, landscape }: Pick<PageLayout, 'pages' | 'landscape'>,
  continued: readonly ContinuedPart[],
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(raw, { updateMetadata: false });
  if (pdf.getPageCount() !== pages) {
    throw new DeskError(
      'print-failed',
      `The pack was laid out on ${pages} pages but printed on ${pdf.getPageCount()}; nothing was saved. Please report this.`,
    );
  }
  const turned = pdf
    .getPages()
    .findIndex((page, index) => page.getWidth() > page.getHeight() !== landscape.includes(index + 1));
  if (turned >= 0) {
    throw new DeskError(
      'print-failed',
      `Page ${turned + 1} was printed the wrong way round; nothing was saved. Please report this.`,
    );
  }
  finishTags(pdf, continued);
  pdf.setTitle(fullTitle(pack));
  pdf.setSubject(markingWords(pack));
  pdf.setKeywords([pack.marking]);
  pdf.setAuthor(pack.office);
  pdf.setCreator('Accountability Desk');
  pdf.setLanguage('en-GB');
  pdf.catalog.getOrCreateViewerPreferences().dict.set(PDFName.of('DisplayDocTitle'), PDFBool.True);
  return pdf.save({ useObjectStreams: true });
}
