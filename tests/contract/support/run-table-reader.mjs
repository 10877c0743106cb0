// Plain JavaScript, so that Node can start it as a thread; Vite loads the TypeScript of the reader as the tests do.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

await runnerImport(fileURLToPath(new URL('../../../electron/main/table-reader.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'silent',
});
