import { createRoot } from 'react-dom/client';
import { fullTitle } from '#shared/editions/full-title';
import type { PrintJob } from '#shared/editions/print-job';
import type { Paginated } from '../pack/pack-pages';
import { PackPages } from '../pack/pack-pages';
import { callDesk } from '../api/bridge';
import { collectDrawings } from './collect-drawings';
import { continuedParts } from './continued-parts';
import { PrintErrors } from './print-errors';

import '../styles/tokens.css';
import './print.css';

/** The window is hidden: nothing here may wait for a timer or a frame. */
function failed(cause: unknown): void {
  const message = cause instanceof Error ? cause.message : String(cause);
  callDesk('print.failed', { message: message.slice(0, 2000) }).catch(() => undefined);
}

async function ready({ pages, landscape, headings }: Paginated, wants: PrintJob['wants']): Promise<void> {
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode()));
  const drawings = wants === 'drawings' ? await collectDrawings(document) : [];
  await callDesk('print.ready', {
    pages,
    landscape: [...landscape],
    headings: [...headings],
    continued: continuedParts(document),
    drawings,
  });
}

async function print(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The printing page has no root.');
  const { pack: resolved, wants } = await callDesk('print.job', {});
  const onPaginated = (paginated: Paginated) => {
    ready(paginated, wants).catch(failed);
  };
  document.title = fullTitle(resolved);
  createRoot(root, { onUncaughtError: failed }).render(
    <PrintErrors onError={failed}>
      <PackPages resolved={resolved} medium="print" onPaginated={onPaginated} />
    </PrintErrors>,
  );
}

window.addEventListener('error', (event) => failed(event.error ?? event.message));
window.addEventListener('unhandledrejection', (event) => failed(event.reason));
print().catch(failed);
