import type { DataArea, DeskEvents } from '#shared/contract/desk-events';
import type { DeskCallName, InputOf, OutputOf } from '#shared/contract/contract';
import { DeskError, type Outcome } from '#shared/contract/errors';
import type { DeskMessage, DeskPort, DeskRequest, DeskTaskName, DeskTasks } from './desk-messages';

/** The main process's view of the desk process: every answer comes by message, so nothing here can stall the window. */
export interface DeskClient {
  /** The outcome is passed on as it is. */
  readonly call: <N extends DeskCallName>(name: N, input: InputOf<N>) => Promise<Outcome<OutputOf<N>>>;
  /** @throws DeskError with the desk's own code and sentence */
  readonly task: <N extends DeskTaskName>(name: N, input: DeskTasks[N]['input']) => Promise<DeskTasks[N]['output']>;
  readonly onChanged: (listener: (areas: readonly DataArea[]) => void) => void;
  /** Told how far a file has been read. */
  readonly onReading: (listener: (progress: DeskEvents['import-reading']) => void) => void;
  /** Told how far an import has been stored. */
  readonly onProgress: (listener: (progress: DeskEvents['import-progress']) => void) => void;
  /** Ends every open request with an error: the process has gone. */
  readonly fail: (message: string) => void;
}

/** @param log receives what the desk process could not expect, with the reference that its reply carries */
export function createDeskClient(
  port: DeskPort<DeskMessage, DeskRequest>,
  log: (ref: string, detail: string) => void,
): DeskClient {
  let lastId = 0;
  let gone: string | null = null;
  const waiting = new Map<number, (outcome: Outcome<unknown>) => void>();
  const listeners: ((areas: readonly DataArea[]) => void)[] = [];
  const readingListeners: ((progress: DeskEvents['import-reading']) => void)[] = [];
  const progressListeners: ((progress: DeskEvents['import-progress']) => void)[] = [];

  port.listen((message) => {
    switch (message.type) {
      case 'reply':
        waiting.get(message.id)?.(message.outcome);
        waiting.delete(message.id);
        return;
      case 'changed':
        for (const listener of listeners) listener(message.areas);
        return;
      case 'progress':
        for (const listener of progressListeners) listener(message.progress);
        return;
      case 'reading':
        for (const listener of readingListeners) listener(message.progress);
        return;
      case 'log':
        log(message.ref, message.detail);
    }
  });

  const ask = (request: (id: number) => DeskRequest): Promise<Outcome<unknown>> => {
    if (gone !== null) return Promise.resolve({ ok: false, error: { code: 'internal', message: gone } });
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      port.send(request(id));
    });
  };

  return {
    // The host answers a call with the output that the contract names: one cast at the one place where messages become types.
    call: (name, input) => ask((id) => ({ id, type: 'call', name, input })) as never,
    task: async (name, input) => {
      const outcome = await ask((id) => ({ id, type: 'task', name, input }));
      if (!outcome.ok) throw new DeskError(outcome.error.code, outcome.error.message, outcome.error.fields);
      return outcome.value as never;
    },
    onChanged: (listener) => listeners.push(listener),
    onReading: (listener) => readingListeners.push(listener),
    onProgress: (listener) => progressListeners.push(listener),
    fail: (message) => {
      gone = message;
      for (const resolve of waiting.values()) resolve({ ok: false, error: { code: 'internal', message } });
      waiting.clear();
    },
  };
}
