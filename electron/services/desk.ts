import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspace } from '#db/connection/create-workspace';
import { openWorkspace } from '#db/connection/open-workspace';
import type { Store } from '#db/connection/store';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import { makeSample } from '#db/sample/make-sample';
import type { DataArea, DeskCallName } from '#shared/contract/contract';
import { DeskError } from '#shared/contract/errors';
import { deskCalls } from '../calls/desk-calls';
import type { DeskTaskName, DeskTasks, OpenedWorkspace } from '../ipc/desk-messages';
import { exportData } from './export-data';
import { importFile } from './import-file';
import { previewFile } from './imports';
import type { Session } from './session';
import { WaitingImports } from './waiting-imports';
import { resolveStoredPack, resolvePackTitled } from './resolve-stored-pack';

/** The program without its windows: one workspace at a time, the contract's calls, and the tasks of the main process. */
export interface Desk {
  readonly call: (name: DeskCallName, input: unknown) => unknown;
  readonly task: <N extends DeskTaskName>(name: N, input: unknown) => DeskTasks[N]['output'];
  readonly onChanged: (listener: (areas: readonly DataArea[]) => void) => void;
  readonly close: () => void;
}

type Tasks = { readonly [N in DeskTaskName]: (input: DeskTasks[N]['input']) => DeskTasks[N]['output'] };

/** @param reference folder of the shipped reference data */
export function createDesk(reference: string): Desk {
  let session: Session | null = null;
  const listeners: ((areas: readonly DataArea[]) => void)[] = [];

  const current = (): Session => {
    if (session === null) throw new DeskError('no-workspace', 'No workspace is open. Open one first.');
    return session;
  };
  const close = () => {
    session?.close();
    session = null;
  };
  /** The new workspace is opened before the old one is let go: a failure leaves everything as it was. */
  const take = (path: string, next: Store): OpenedWorkspace => {
    try {
      const { title, sample, force, office } = readWorkspaceInfo(next.read);
      close();
      session = {
        ...next,
        imports: new WaitingImports(),
        readReference: (name) => readFileSync(join(reference, name)),
      };
      next.onCommit((areas) => {
        for (const listener of listeners) listener(areas);
      });
      return { path, title, force: force.shortName, office: office.shortName, sample };
    } catch (cause) {
      next.close();
      throw cause;
    }
  };

  const tasks: Tasks = {
    open: ({ path }) => take(path, openWorkspace(path)),
    createSample: ({ path, sample }) => {
      const made = createWorkspace(path);
      try {
        makeSample(made, (name) => readFileSync(join(sample, name)));
      } catch (cause) {
        // Half a sample is worse than none: the file was ours alone.
        made.close();
        for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
        throw cause;
      }
      return take(path, made);
    },
    close: () => {
      close();
      return null;
    },
    previewFile: ({ path }) => previewFile(current(), path),
    importFile: (input) => importFile(current(), input),
    exportData: (input) => exportData(current().read, input),
    resolvePack: ({ packId }) => resolveStoredPack(current().read, packId),
    resolvePackTitled: ({ title }) => resolvePackTitled(current().read, title),
  };

  return {
    call: (name, input) => (deskCalls[name] as (session: Session, input: unknown) => unknown)(current(), input),
    task: (name, input) => tasks[name](input as never),
    onChanged: (listener) => listeners.push(listener),
    close,
  };
}
