import type { AnnexRow, ResolvedAnnex } from './blocks/annex-block';

/** A line of the printed annex: one figure with its place, or a run of figures that share theirs. */
export type AnnexLine =
  | { readonly kind: 'figure'; readonly row: AnnexRow }
  | {
      readonly kind: 'run';
      readonly id: string;
      /** "Oct 2022 to Sep 2023". */
      readonly title: string;
      readonly rows: readonly AnnexRow[];
    };

/** A year of months: what is looked up together, and never taller than a page. */
const longestRun = 12;

/** With fewer, a line each is easier to read and no longer. */
const shortestRun = 4;

/**
 * The figures of a group as they are printed. On paper a line for each month of two years would fill pages with one place in one
 * table; the editions that are made to be worked with keep a row for every figure.
 */
export function annexLines({ place = null, rows }: ResolvedAnnex['groups'][number]): readonly AnnexLine[] {
  if (place === null || rows.length < shortestRun || rows.some((row) => row.place !== ''))
    return rows.map((row) => ({ kind: 'figure', row }));
  const runs: AnnexLine[] = [];
  for (let start = 0; start < rows.length; start += longestRun) {
    const part = rows.slice(start, start + longestRun);
    const [first, last] = [part[0], part.at(-1)];
    if (first === undefined || last === undefined) continue;
    const title = part.length === 1 ? first.about : `${last.about} to ${first.about}`;
    runs.push({ kind: 'run', id: first.id, title, rows: part });
  }
  return runs;
}
