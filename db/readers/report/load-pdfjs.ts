import type { getDocument as GetDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * pdf.js is loaded when the first PDF is read, not when the program starts. Its worker is loaded beside it and handed over by the
 * global that it looks for: in a bundle there is no file that it could find by itself.
 */
export async function loadPdfjs(): Promise<{ readonly getDocument: typeof GetDocument }> {
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
