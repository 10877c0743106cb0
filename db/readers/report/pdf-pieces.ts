/** A run of text on a page. Lengths in points; `y` grows upwards from the foot of the page. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of type. */
  readonly size: number;
  readonly bold: boolean;
}

export interface PdfRow {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
}

/** Median of a list that is not empty; 0 for an empty one. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

function rowOf(pieces: readonly PdfPiece[]): PdfRow {
  const sorted = pieces.toSorted((one, other) => one.x - other.x);
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of sorted) {
    const gap = piece.x - right;
    // Cells stand far apart, words at about a quarter of the size of type.
    if (text !== '' && gap > piece.size * 1.8) text = `${text.trimEnd()}\t`;
    else if (text !== '' && gap > piece.size * 0.15 && !text.endsWith(' ') && !piece.text.startsWith(' ')) text += ' ';
    text += piece.text;
    right = piece.x + piece.width;
  }
  const letters = (some: readonly PdfPiece[]) => some.reduce((sum, piece) => sum + piece.text.trim().length, 0);
  return {
    text: text
      .replace(/[^\S\t]+/g, ' ')
      .replace(/ ?\t ?/g, '\t')
      .trim(),
    x: sorted[0]?.x ?? 0,
    right,
    y: medianOf(pieces.map(({ y }) => y)),
    size: sorted.reduce((most, { size }) => Math.max(most, size), 0),
    bold: letters(pieces.filter(({ bold }) => bold)) > letters(pieces) * 0.9,
  };
}

/** The rows of print on a page from its head to its foot: pieces at nearly one height belong together. */
export function pdfRows(pieces: readonly PdfPiece[]): readonly PdfRow[] {
  const rows: PdfPiece[][] = [];
  for (const piece of pieces.filter(({ text }) => text.trim() !== '').toSorted((one, other) => other.y - one.y)) {
    const row = rows.at(-1);
    const same = row?.[0] !== undefined && Math.abs(row[0].y - piece.y) < Math.max(1, piece.size * 0.4);
    if (same) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(rowOf).filter(({ text }) => text !== '');
}
