import type { FindingRow } from '#shared/contract/finding-views';
import { groupBy } from '#shared/domain/group-by';
import type { RowPiece } from '../../../lib/use-virtual-rows';
import type { FindingGroup } from '../findings-search';
import { bandTitle } from './band-title';

interface BandLine {
  readonly kind: 'band';
  readonly key: string;
  readonly title: string;
  readonly size: number;
  readonly isOpen: boolean;
}

interface FindingLine {
  readonly kind: 'finding';
  readonly key: string;
  readonly row: FindingRow;
}

/** One row of the register's table. */
export type RegisterLine = BandLine | FindingLine;

function findingLines(rows: readonly FindingRow[]): readonly FindingLine[] {
  return rows.map((row) => ({ kind: 'finding', key: row.id, row }));
}

/** The rows of the table in order: each group's band, then its findings unless it is closed. */
export function registerLines(
  rows: readonly FindingRow[],
  group: FindingGroup | undefined,
  closed: readonly string[],
): readonly RegisterLine[] {
  if (group === undefined) return findingLines(rows);
  return [...groupBy(rows, (row) => bandTitle(row, group))].flatMap(([title, own]) => {
    const isOpen = !closed.includes(title);
    const band = { kind: 'band', key: `band ${title}`, title, size: own.length, isOpen } as const;
    return [band, ...(isOpen ? findingLines(own) : [])];
  });
}

interface LineGroup {
  readonly key: string;
  readonly pieces: readonly RowPiece[];
}

/** Parts the pieces before each band, so that a band and its rows are one group of the table. */
export function groupPieces(pieces: readonly RowPiece[], lines: readonly RegisterLine[]): readonly LineGroup[] {
  const groups: { key: string; pieces: RowPiece[] }[] = [];
  for (const piece of pieces) {
    const line = 'index' in piece ? lines[piece.index] : undefined;
    const last = groups.at(-1);
    if (line?.kind === 'band') groups.push({ key: line.key, pieces: [piece] });
    else if (last === undefined) groups.push({ key: 'ungrouped', pieces: [piece] });
    else last.pieces.push(piece);
  }
  return groups;
}
