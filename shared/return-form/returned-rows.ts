import { cellAt, isEmptyRow, type Grid } from '../import/grid';
import { listWords, plural } from '../text/words';
import { entryKeys, formColumns, tidy, type EntryKey } from './form-columns';

/** A row as it came back, as text. */
export interface ReturnedRow {
  /** Its number in the sheet, from 1. */
  readonly line: number;
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly entries: Readonly<Record<EntryKey, string>>;
}

/** The heading may have slipped down by a few rows that somebody put above it. */
const headingWithin = 10;

/**
 * The rows of the sheet of findings, by the headings of its columns, in whatever order these stand.
 * @returns one sentence where columns are missing or there twice
 */
export function returnedRows({ rows }: Grid): readonly ReturnedRow[] | { readonly fault: string } {
  const headings = formColumns.map(({ heading }) => heading);
  const counts = rows
    .slice(0, headingWithin)
    .map((row) => headings.filter((heading) => row.map(tidy).includes(heading)));
  const most = Math.max(0, ...counts.map(({ length }) => length));
  const top = Math.max(
    0,
    counts.findIndex(({ length }) => length === most),
  );
  const found = (rows[top] ?? []).map(tidy);

  const missing = headings.filter((heading) => !found.includes(heading));
  if (missing.length > 0) {
    return {
      fault: `The sheet “Findings” has no longer the ${plural(missing.length, 'column', 'columns')} ${listWords(missing.map(quoted))}. Put back what was deleted, or export a new form.`,
    };
  }
  const twice = headings.filter((heading) => found.indexOf(heading) !== found.lastIndexOf(heading));
  if (twice.length > 0) {
    return { fault: `The sheet “Findings” has ${listWords(twice.map(quoted))} more than once. Delete what was added.` };
  }
  const columnOf = new Map(formColumns.map(({ key, heading }) => [key, found.indexOf(heading)]));
  return rows.slice(top + 1).flatMap((row, index) => {
    if (isEmptyRow(row)) return [];
    const raw = (key: (typeof formColumns)[number]['key']) => row[columnOf.get(key) ?? -1] ?? '';
    return [
      {
        line: top + index + 2,
        id: cellAt([raw('id')], 0),
        ref: tidy(raw('ref')),
        title: tidy(raw('title')),
        entries: Object.fromEntries(entryKeys.map((key) => [key, raw(key).trim()])) as Record<EntryKey, string>,
      },
    ];
  });
}

function quoted(heading: string): string {
  return `“${heading}”`;
}
