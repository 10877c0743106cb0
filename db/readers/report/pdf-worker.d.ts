/** pdf.js publishes no types for its worker, which it takes from a global. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: object;
}
