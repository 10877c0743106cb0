// Plain JavaScript, so that Node can start it; Vite loads the TypeScript of the store as the tests do.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [, , writer, path] = process.argv;
const { module } = await runnerImport(fileURLToPath(new URL(`./${writer}.ts`, import.meta.url)), {
  configFile: false,
  logLevel: 'silent',
});
module.writeForEver(path);
