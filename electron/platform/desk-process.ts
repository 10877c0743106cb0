import { utilityProcess } from 'electron';
import { createDeskClient, type DeskClient } from '../ipc/desk-client';
import type { DeskMessage } from '../ipc/desk-messages';

/**
 * Starts the process that holds the store. It is a process of its own, so that no query, import or damaged file can stall or
 * take down the window.
 * @param entry absolute path of the built desk process
 * @param reference folder of the shipped reference data
 */
export function startDeskProcess(
  entry: string,
  reference: string,
  log: (ref: string, detail: string) => void,
): { readonly client: DeskClient; readonly stop: () => Promise<void> } {
  const child = utilityProcess.fork(entry, [reference], { serviceName: 'Accountability Desk store', stdio: 'pipe' });
  child.stderr?.on('data', (text: Buffer) => log('desk', text.toString('utf8')));
  const client = createDeskClient(
    {
      send: (message) => child.postMessage(message),
      listen: (listener) => child.on('message', (message: DeskMessage) => listener(message)),
    },
    log,
  );
  const ended = new Promise<void>((resolve) => {
    child.once('exit', (code) => {
      client.fail(
        'The part of the program that holds the data has stopped. Close the program and open it again; saved work is safe.',
      );
      if (code !== 0) log('desk', `The store process ended with code ${code}.`);
      resolve();
    });
  });
  return {
    client,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
