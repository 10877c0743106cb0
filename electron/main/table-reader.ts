import { parentPort, workerData } from 'node:worker_threads';
import { DeskError } from '#shared/contract/errors';
import { readAndRecognise } from '../services/reading/read-and-recognise';
import type { ReaderMessage } from '../services/reading/reader-messages';
import type { ReadRequest } from '../services/reading/table-reading';

// The thread that reads one file and ends: a file that is slow, huge or hostile stalls nothing else.
const port = parentPort;
if (port === null) throw new Error('The reading thread was started as a program.');
const send = (message: ReaderMessage) => port.postMessage(message);
try {
  const tables = readAndRecognise(workerData as ReadRequest, (stage) => send({ type: 'stage', stage }));
  send({ type: 'read', tables });
} catch (thrown) {
  if (thrown instanceof DeskError) send({ type: 'refused', code: thrown.code, message: thrown.message });
  else send({ type: 'failed', detail: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) });
}
