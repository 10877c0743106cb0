/** One row of a result, read column by column: a column that is missing or of another type is an error, never a guess. */
export interface Row {
  text(column: string): string;
  textOrNull(column: string): string | null;
  number(column: string): number;
  numberOrNull(column: string): number | null;
  bytes(column: string): Uint8Array;
  /** SQLite keeps yes and no as 1 and 0. */
  flag(column: string): boolean;
  oneOf<T extends string>(column: string, values: readonly T[]): T;
  /** JSON text, parsed and checked by the given function (usually a schema's `parse`). */
  json<T>(column: string, check: (value: unknown) => T): T;
}

/** Wraps a raw row of better-sqlite3. */
export function rowOf(raw: Readonly<Record<string, unknown>>): Row {
  function wrong(column: string, wanted: string): Error {
    const found = column in raw ? `is ${raw[column] === null ? 'null' : typeof raw[column]}` : 'is not in the result';
    return new Error(`Column ${column} should be ${wanted} but ${found}.`);
  }
  const row: Row = {
    text(column) {
      const value = raw[column];
      if (typeof value !== 'string') throw wrong(column, 'text');
      return value;
    },
    textOrNull: (column) => (raw[column] === null ? null : row.text(column)),
    number(column) {
      const value = raw[column];
      if (typeof value !== 'number') throw wrong(column, 'a number');
      return value;
    },
    numberOrNull: (column) => (raw[column] === null ? null : row.number(column)),
    bytes(column) {
      const value = raw[column];
      if (!(value instanceof Uint8Array)) throw wrong(column, 'bytes');
      return value;
    },
    flag(column) {
      const value = raw[column];
      if (value !== 0 && value !== 1) throw wrong(column, '0 or 1');
      return value === 1;
    },
    oneOf(column, values) {
      const value = row.text(column);
      const match = values.find((candidate) => candidate === value);
      if (match === undefined)
        throw new Error(`Column ${column} holds "${value}", which is none of ${values.join(', ')}.`);
      return match;
    },
    json: (column, check) => check(JSON.parse(row.text(column))),
  };
  return row;
}
