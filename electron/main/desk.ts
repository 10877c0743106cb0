import { join } from 'node:path';
import type { DeskMessage, DeskRequest } from '../ipc/desk-messages';
import { serveDesk } from '../ipc/desk-host';
import { createDesk } from '../services/desk';
import { readInWorker } from '../services/reading/read-in-worker';

// The process that holds the store: everything of the program that needs neither a window nor the system.
const [, , reference = ''] = process.argv;
const desk = createDesk(reference, { readTables: readInWorker(join(import.meta.dirname, 'table-reader.js')) });
const port = process.parentPort;

serveDesk(
  {
    send: (message: DeskMessage) => port.postMessage(message),
    listen: (listener) => port.on('message', (event) => listener(event.data as DeskRequest)),
  },
  desk,
);
process.once('exit', () => desk.close());
