import type { Database } from 'better-sqlite3';
import type { DataArea } from '#shared/contract/desk-events';
import { DeskError } from '#shared/contract/errors';
import { databaseReader } from './database-reader';
import { runInSteps } from './write-in-steps';
import { writeTransaction } from './write-transaction';
import { workspaceError } from './workspace-error';
import type { Reader } from './reader';
import type { Transaction } from './transaction';
import type { StepControl, StepWork } from './write-in-steps';
import type { WriteNote } from './write-transaction';

export type CommitListener = (areas: readonly DataArea[]) => void;

/** An open workspace. */
export interface Store {
  readonly read: Reader;
  /**
   * The only way to change the workspace: one immediate transaction that is kept whole with its change log, or not at all.
   * @returns what `work` returns, once it is on the disk
   */
  write<T>(note: WriteNote, work: (tx: Transaction) => T): T;
  /**
   * As `write`, for work that takes seconds: it gives way between steps, and can be stopped. Until it ends, `write` is refused.
   * @throws DeskError cancelled
   */
  writeInSteps<T>(note: WriteNote, work: StepWork<T>, control: StepControl): Promise<T>;
  /** Settles when the work of `writeInSteps` has ended, well or not; null where none is going on. Never rejects. */
  longWrite(): Promise<void> | null;
  /** Calls `listener` after each commit with the areas that it changed. Returns the function that ends this. */
  onCommit(listener: CommitListener): () => void;
  /** Closes the file; a second call does nothing. */
  close(): void;
}

/** The two connections of a workspace: one can only read, so a query that writes cannot exist. */
export interface Connections {
  readonly path: string;
  readonly writer: Database;
  readonly reader: Database;
  readonly now: () => Date;
}

/** @param connections opened, checked and migrated */
export function storeOf({ path, writer, reader, now }: Connections): Store {
  const listeners = new Set<CommitListener>();
  const read = databaseReader(reader);
  const begin = writeTransaction(writer, now);
  const tell = (areas: readonly DataArea[]) => {
    if (areas.length > 0) for (const listener of listeners) listener(areas);
  };
  let long: Promise<void> | null = null;

  async function forgotten(ended: Promise<void>): Promise<void> {
    await ended;
    long = null;
  }

  async function inSteps<T>(note: WriteNote, work: StepWork<T>, control: StepControl): Promise<T> {
    const write = begin(note);
    try {
      const value = await runInSteps(write, work, control);
      tell(write.keep());
      return value;
    } catch (error) {
      write.undo();
      if (!writer.open) throw new DeskError('cancelled', 'The workspace was closed: nothing of it was kept.');
      throw workspaceError(error, path);
    }
  }

  return {
    read,
    write(note, work) {
      try {
        const write = begin(note);
        try {
          const value = work(write.tx);
          if (value instanceof Promise) throw new Error('The work of a write must not be asynchronous.');
          tell(write.keep());
          return value;
        } catch (error) {
          write.undo();
          throw error;
        }
      } catch (error) {
        throw workspaceError(error, path);
      }
    },
    writeInSteps(note, work, control) {
      const result = inSteps(note, work, control);
      const ended = result.then(
        () => undefined,
        () => undefined,
      );
      long = forgotten(ended);
      return result;
    },
    longWrite: () => long,
    onCommit(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      // The reader first: only a connection that may write can put the write-ahead log away when it is the last to close.
      if (reader.open) reader.close();
      if (writer.open) writer.close();
    },
  };
}
