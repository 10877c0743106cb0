import { BrowserWindow } from 'electron';
import type { ExportStage } from '#shared/contract/desk-events';
import type { ResolvedPack } from '#shared/pack/resolved';
import { DeskError } from '#shared/contract/errors';
import { printUrl } from '../security/app-url';
import { webPreferences } from '../windows/web-preferences';
import { finishPdf } from './finish-pdf';
import type { PrintJobs } from './print-jobs';
import type { PageLayout } from '#shared/publishing/page-layout';

export interface PrintedPack extends PageLayout {
  readonly bytes: Uint8Array;
}

/** A page that has not laid itself out by then is stuck; a pack of 200 blocks takes under a second. */
const layoutLimitMs = 120_000;

/**
 * Prints a resolved pack to PDF in a hidden, sandboxed window, which is destroyed whatever happens. The page paginates
 * itself, so the PDF must have exactly the pages that it reports: anything else is an error, never a wrong page number.
 * @param preload absolute path of the built preload script
 */
export async function printPack(
  pack: ResolvedPack,
  jobs: PrintJobs,
  preload: string,
  onStage: (stage: ExportStage) => void,
): Promise<PrintedPack> {
  const window = new BrowserWindow({ show: false, webPreferences: webPreferences(preload) });
  const contents = window.webContents;
  const id = contents.id;
  let timer: NodeJS.Timeout | undefined;
  try {
    onStage('drawing');
    const laidOut = jobs.begin(id, pack);
    const lost = new Promise<never>((_, reject) => {
      contents.once('render-process-gone', (_event, details) =>
        reject(new Error(`The print page ended: ${details.reason}`)),
      );
      contents.once('did-fail-load', (_event, code, text) =>
        reject(new Error(`The print page did not load: ${code} ${text}`)),
      );
      timer = setTimeout(() => reject(new Error('The print page was not ready in time.')), layoutLimitMs);
    });
    void window.loadURL(printUrl).catch(() => undefined);
    const { pages, landscape, headings } = await Promise.race([laidOut, lost]);
    onStage('printing');
    const raw = await Promise.race([
      contents.printToPDF({
        pageSize: 'A4',
        preferCSSPageSize: true,
        printBackground: true,
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      }),
      lost,
    ]);
    onStage('checking');
    return { bytes: await finishPdf(raw, pack, { pages, landscape }), pages, landscape, headings };
  } catch (cause) {
    if (cause instanceof DeskError) throw cause;
    throw new DeskError(
      'print-failed',
      `The pack could not be printed: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  } finally {
    clearTimeout(timer);
    jobs.end(id);
    if (!window.isDestroyed()) window.destroy();
  }
}
