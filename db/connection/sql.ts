/** What may be bound to a statement. Booleans are left out on purpose: SQLite has none, and a bound one throws. */
export type SqlValue = string | number | null | Uint8Array;

/** A statement's text, with `?` for each value, and the values. Made by `sql` alone. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

function isSql(value: Sql | SqlValue): value is Sql {
  return typeof value === 'object' && value !== null && 'text' in value;
}

/**
 * Tagged template for SQL: every `${value}` becomes a parameter, never text, so nothing can be injected. A nested `sql`
 * fragment (a list of columns, a condition) is put in as it stands.
 * Lists are passed as JSON: `IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.
 */
export function sql(strings: TemplateStringsArray, ...values: readonly (Sql | SqlValue)[]): Sql {
  let text = strings[0] ?? '';
  const bound: SqlValue[] = [];
  values.forEach((value, index) => {
    if (isSql(value)) {
      text += value.text;
      bound.push(...value.values);
    } else {
      // better-sqlite3 binds undefined as NULL without a word; a forgotten field must not become "not known".
      if (value === undefined) throw new TypeError('An undefined value was given to an SQL statement.');
      if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError('A number given to an SQL statement is not finite.');
      text += '?';
      bound.push(value);
    }
    text += strings[index + 1] ?? '';
  });
  return { text, values: bound };
}
