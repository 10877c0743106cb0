import type { Database } from 'better-sqlite3';
import type { DataArea } from '#shared/contract/contract';
import { databaseReader } from './database-reader';
import { writeTransaction } from './write-transaction';
import { workspaceError } from './workspace-error';
import type { Reader } from './reader';
import type { Transaction } from './transaction';
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
  return {
    read,
    write(note, work) {
      let outcome;
      try {
        outcome = begin(note, work);
      } catch (error) {
        throw workspaceError(error, path);
      }
      if (outcome.areas.length > 0) for (const listener of listeners) listener(outcome.areas);
      return outcome.value;
    },
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
