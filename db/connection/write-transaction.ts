import type { Database } from 'better-sqlite3';
import { dataAreas } from '#shared/contract/contract';
import type { DataArea } from '#shared/contract/contract';
import { appendChange, readHead } from '../history/change-log';
import { databaseReader } from './database-reader';
import { statementCache } from './statement-cache';
import type { Transaction } from './transaction';

/** Who changes the workspace, and why: written beside every change. */
export interface WriteNote {
  readonly actor: string;
  readonly reason: string;
}

export interface WriteOutcome<T> {
  readonly value: T;
  /** The areas that the change log names, in the order of the contract. */
  readonly areas: readonly DataArea[];
}

/** Makes the function that runs a piece of work as one immediate transaction with its change log. */
export function writeTransaction(
  db: Database,
  now: () => Date,
): <T>(note: WriteNote, work: (tx: Transaction) => T) => WriteOutcome<T> {
  const reader = databaseReader(db);
  const prepared = statementCache(db);

  return <T>(note: WriteNote, work: (tx: Transaction) => T): WriteOutcome<T> => {
    if (db.inTransaction) throw new Error('A write was begun inside another write.');
    const at = now().toISOString();
    const areas = new Set<DataArea>();
    let logged = 0;
    let changed = 0;
    const run = db.transaction((): T => {
      let head = readHead(reader);
      let open = true;
      const tx: Transaction = {
        ...reader,
        at,
        run(statement) {
          // A transaction object that outlives its write (kept by an async function) must not write outside a transaction.
          if (!open) throw new Error('A transaction was used after its end.');
          const { changes } = prepared(statement.text).run(...statement.values);
          changed += changes;
          return changes;
        },
        log(change) {
          if (!open) throw new Error('A transaction was used after its end.');
          head = appendChange(prepared, head, { at, ...note, ...change });
          areas.add(change.area);
          logged += 1;
        },
        alsoChanged: (area) => areas.add(area),
      };
      try {
        const value = work(tx);
        if (value instanceof Promise) throw new Error('The work of a write must not be asynchronous.');
        if (changed > 0 && logged === 0) throw new Error('A write changed rows and logged no change.');
        return value;
      } finally {
        open = false;
      }
    });
    const value = run.immediate();
    return { value, areas: dataAreas.filter((area) => areas.has(area)) };
  };
}
