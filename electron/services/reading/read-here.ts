import { setImmediate } from 'node:timers/promises';
import { readAndRecognise } from './read-and-recognise';
import { readingCancelled } from './reading-cancelled';
import type { TableReader } from './table-reading';

/** Reads in the thread that asks: for tests, and where nobody waits. */
export const readHere: TableReader = async (request, { onStage, signal }) => {
  await setImmediate();
  if (signal.aborted) throw readingCancelled();
  return readAndRecognise(request, onStage);
};
