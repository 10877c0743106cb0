import type { Row } from './row';
import type { Sql } from './sql';

/** What may be asked of a workspace. A reader cannot write: its connection is opened read-only. */
export interface Reader {
  /** Every row, each decoded by `decode`. */
  all<T>(statement: Sql, decode: (row: Row) => T): readonly T[];
  /** The first row decoded, or null where there is none. */
  get<T>(statement: Sql, decode: (row: Row) => T): T | null;
  /** Every row decoded, one at a time: for results too long to be held at once. */
  iterate<T>(statement: Sql, decode: (row: Row) => T): IterableIterator<T>;
}
