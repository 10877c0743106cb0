import type { Database } from 'better-sqlite3';
import { dataAreas } from '#shared/contract/desk-events';
import type { DataArea } from '#shared/contract/desk-events';
import { appendChange, readHead } from '../history/change-log';
import { databaseReader } from './database-reader';
import { statementCache } from './statement-cache';
import type { Transaction } from './transaction';

/** Who changes the workspace, and why: written beside every change. */
export interface WriteNote {
  readonly actor: string;
  readonly reason: string;
}

/** An open immediate transaction, until it is kept or undone. */
export interface OpenWrite {
  readonly tx: Transaction;
  /** Keeps everything; undoes it and throws where rows changed and nothing was logged. */
  keep(): readonly DataArea[];
  /** Leaves the workspace as it was; a second call, or one after the connection has gone, does nothing. */
  undo(): void;
}

const onlyDrafts = /^\s*(?:INSERT INTO|UPDATE|DELETE FROM) room_draft\b/;

/** Makes the function that begins a write: at any time there is at most one. */
export function writeTransaction(db: Database, now: () => Date): (note: WriteNote) => OpenWrite {
  const reader = databaseReader(db);
  const prepared = statementCache(db);

  return (note) => {
    if (db.inTransaction) throw new Error('A write was begun inside another write.');
    const at = now().toISOString();
    const areas = new Set<DataArea>();
    let open = true;
    let logged = 0;
    let changed = 0;
    prepared('BEGIN IMMEDIATE').run();
    // A transaction object that outlives its write (kept by an async function) must not write outside a transaction.
    const mustBeOpen = () => {
      if (!open) throw new Error('A transaction was used after its end.');
    };
    const undo = () => {
      open = false;
      if (db.open && db.inTransaction) prepared('ROLLBACK').run();
    };
    let head: ReturnType<typeof readHead>;
    try {
      head = readHead(reader);
    } catch (cause) {
      undo();
      throw cause;
    }
    return {
      tx: {
        ...reader,
        at,
        run(statement) {
          mustBeOpen();
          const { changes } = prepared(statement.text).run(...statement.values);
          changed += changes;
          return changes;
        },
        runDraft(statement) {
          mustBeOpen();
          if (!onlyDrafts.test(statement.text)) throw new Error('Only drafts are changed without the change log.');
          prepared(statement.text).run(...statement.values);
        },
        log(change) {
          mustBeOpen();
          head = appendChange(prepared, head, { at, ...note, ...change });
          areas.add(change.area);
          logged += 1;
        },
        alsoChanged: (area) => areas.add(area),
      },
      keep() {
        mustBeOpen();
        try {
          if (changed > 0 && logged === 0) throw new Error('A write changed rows and logged no change.');
          prepared('COMMIT').run();
        } catch (cause) {
          undo();
          throw cause;
        }
        open = false;
        return dataAreas.filter((area) => areas.has(area));
      },
      undo,
    };
  };
}
