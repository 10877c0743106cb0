import type { DataArea } from '#shared/contract/desk-events';
import type { Reader } from './reader';
import type { Sql } from './sql';

export const changeActions = ['insert', 'update', 'delete'] as const;
export type ChangeAction = (typeof changeActions)[number];

/** One change for the change log: what the record was before and is after, as plain JSON. */
export interface Change {
  readonly area: DataArea;
  readonly entity: string;
  readonly entityId: string;
  readonly action: ChangeAction;
  readonly before: unknown;
  readonly after: unknown;
}

/** Given to the function that `store.write` runs. Everything in it is kept, with its log, or nothing is. */
export interface Transaction extends Reader {
  /** The moment of the write (ISO, UTC): one for the whole transaction. */
  readonly at: string;
  /** Runs a statement that changes rows and tells how many it changed. */
  run(statement: Sql): number;
  /**
   * Runs a statement on `room_draft`: what is typed and not recorded yet. It changes with each keystroke, is no history and needs no
   * entry in the log; what is recorded of it has one.
   */
  runDraft(statement: Sql): void;
  /** Adds to the change log. A transaction that changed rows and logged nothing is refused. */
  log(change: Change): void;
  /** Tells listeners that an area changed beside the one that the log entry names: an import changes figures too. */
  alsoChanged(area: DataArea): void;
}
