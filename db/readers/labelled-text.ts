import type { NamedGrid } from '#shared/import/grid';
import { cellPatterns, knownLabels } from './known-labels';
import type { CellKind } from './known-labels';

interface Heading {
  readonly label: string;
  readonly kind: CellKind;
}

/** The headings that a line is made of, and nothing else; null where it is another line. */
function headingsOf(line: string): readonly Heading[] | null {
  const headings: Heading[] = [];
  let at = 0;
  while (at < line.length) {
    const found = knownLabels.flatMap(([pattern, kind]) => {
      const match = new RegExp(pattern).exec(line.slice(at));
      return match === null ? [] : [{ label: match[0], kind }];
    })[0];
    if (found === undefined) return null;
    headings.push(found);
    at += found.label.length;
    while (line[at] === ' ') at += 1;
  }
  return headings.length < 3 ? null : headings;
}

export interface Labelled {
  readonly tables: readonly NamedGrid[];
  /** Lines at which a table broke off although its text went on: rows from there are missing. */
  readonly unread: readonly string[];
}

/** Rows as long as they follow each other: the first text that is none ends the table. `end` is where it begins. */
function rowsAfter(
  text: string,
  from: number,
  headings: readonly Heading[],
): { readonly rows: readonly (readonly string[])[]; readonly end: number } {
  const cells = headings.map(({ kind }) => `(${cellPatterns[kind]})`);
  const pattern = new RegExp(String.raw`\s*${cells.join(String.raw`\s+`)}(?=\s|$)`, 'y');
  pattern.lastIndex = from;
  const rows: (readonly string[])[] = [];
  let end = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    rows.push(match.slice(1).map((cell) => cell.replace(/\s*\n\s*/g, '\n')));
    end = pattern.lastIndex;
  }
  return { rows, end };
}

/**
 * Tables in text whose cells are parted by nothing but spaces, read by the headings that are known. The line above a table is
 * its name.
 */
export function labelledTables(given: string): Labelled {
  const text = given
    .replace(/[ \t\u00a0\u2000-\u200a\u202f]+/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/^ | $/gm, '');
  const tables: NamedGrid[] = [];
  const unread: string[] = [];
  let name: string | null = null;
  let at = 0;
  for (const line of text.split('\n')) {
    at += line.length + 1;
    const headings = headingsOf(line);
    if (headings !== null) {
      const { rows, end } = rowsAfter(text, at - 1, headings);
      // A table ends with an empty line; a line that follows at once is a row that could not be split.
      const next = /^\n([^\n]+)/.exec(text.slice(end, end + 200))?.[1];
      if (next !== undefined) unread.push(next.slice(0, 60));
      if (rows.length > 0) tables.push({ name, grid: { rows: [headings.map(({ label }) => label), ...rows] } });
    } else if (line !== '') {
      name = line.slice(0, 120);
    }
  }
  return { tables, unread };
}
