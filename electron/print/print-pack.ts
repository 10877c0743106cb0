import type { ExportStage } from '#shared/contract/desk-events';
import type { ResolvedPack } from '#shared/pack/resolved';
import type { PageLayout } from '#shared/publishing/page-layout';
import type { CheckPdfInput } from '../services/pdf-check/check-pdf';
import { finishPdf } from './finish-pdf';
import type { PrintJobs } from './print-jobs';
import { onPrintPage } from './print-page';

export interface PrintedPack extends PageLayout {
  readonly bytes: Uint8Array;
}

/**
 * Prints a resolved pack to PDF. The page paginates itself, so the PDF must have exactly the pages that it reports: anything else is
 * an error, never a wrong page number.
 * @param preload absolute path of the built preload script
 * @param check reads the file back, away from the windows, and fails with what is wrong
 */
export function printPack(
  pack: ResolvedPack,
  jobs: PrintJobs,
  preload: string,
  check: (input: CheckPdfInput) => Promise<null>,
  onStage: (stage: ExportStage) => void,
): Promise<PrintedPack> {
  onStage('drawing');
  return onPrintPage({ pack, wants: 'pages' }, jobs, preload, async (laidOut, contents) => {
    const { pages, landscape, headings, continued } = laidOut;
    onStage('printing');
    const raw = await contents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    onStage('checking');
    const layout = { pages, landscape, headings };
    const bytes = await finishPdf(raw, pack, layout, continued);
    await check({ bytes, pack, layout });
    return { bytes, ...layout };
  });
}
