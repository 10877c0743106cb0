import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DeskError } from '#shared/contract/errors';
import type { ReaderMessage } from './reader-messages';
import { readingCancelled } from './reading-cancelled';
import type { ReadRequest, TableReader } from './table-reading';

/** A table that needs more is no table of police statistics; the limit keeps it from taking the store's process down. */
const mostMegabytes = 2048;

/**
 * Reads in a thread of its own, one for each file: questions are answered meanwhile, and the thread can be ended in the middle of
 * whatever a reader's library is doing.
 *
 * @param entry absolute path of the built thread
 */
export function readInWorker(entry: string): TableReader {
  return async (request, { onStage, signal }) => {
    if (signal.aborted) throw readingCancelled();
    const worker = new Worker(entry, {
      workerData: request,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    try {
      return await new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(readingCancelled()), { once: true });
        worker.on('message', (message: ReaderMessage) => {
          if (message.type === 'stage') onStage(message.stage);
          else if (message.type === 'read') resolve(message.tables);
          else reject(errorOf(message));
        });
        worker.once('error', (cause: NodeJS.ErrnoException) => reject(tooMuch(cause, request) ?? cause));
        worker.once('exit', (code) => reject(new Error(`The reading thread ended with code ${code}.`)));
      });
    } finally {
      void worker.terminate();
    }
  };
}

function errorOf(message: Extract<ReaderMessage, { type: 'refused' | 'failed' }>): Error {
  return message.type === 'refused' ? new DeskError(message.code, message.message) : new Error(message.detail);
}

function tooMuch({ code }: NodeJS.ErrnoException, { from }: ReadRequest): DeskError | null {
  if (code !== 'ERR_WORKER_OUT_OF_MEMORY') return null;
  const name = from.kind === 'file' ? basename(from.path) : 'The pasted table';
  return new DeskError(
    'invalid-input',
    `${name} holds more than this program can read at once: save the sheet that is needed as a file of its own and try again.`,
  );
}
