import { BrowserWindow, type WebContents } from 'electron';
import type { PrintJob } from '#shared/editions/print-job';
import { DeskError } from '#shared/contract/errors';
import { printUrl } from '../security/app-url';
import { webPreferences } from '../windows/web-preferences';
import type { LaidOut, PrintJobs } from './print-jobs';

/** A page that has not laid itself out by then is stuck; a pack of 200 blocks takes under a second. */
const layoutLimitMs = 120_000;

/**
 * Lays a job out in a hidden, sandboxed window, which is destroyed whatever happens.
 * @param preload absolute path of the built preload script
 * @param work what is done with the page once it is laid out; it fails when the page goes
 * @throws DeskError print-failed
 */
export async function onPrintPage<T>(
  job: PrintJob,
  jobs: PrintJobs,
  preload: string,
  work: (laidOut: LaidOut, contents: WebContents) => Promise<T>,
): Promise<T> {
  const window = new BrowserWindow({ show: false, webPreferences: webPreferences(preload) });
  const contents = window.webContents;
  const id = contents.id;
  let timer: NodeJS.Timeout | undefined;
  try {
    const laidOut = jobs.begin(id, job);
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
    const done = await Promise.race([laidOut, lost]);
    return await Promise.race([work(done, contents), lost]);
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
