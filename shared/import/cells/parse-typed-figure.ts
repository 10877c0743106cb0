import { parseNumberCell } from './parse-number-cell';

/** A figure as a person types it, with all that it says. */
export interface TypedFigure {
  readonly value: number;
  readonly halfWidth: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** True where it was written as a percentage; "49 of 82" is one. */
  readonly percent: boolean;
}

const share = /^(\d[\d,]*)\s+(?:of|out of|\/)\s+(\d[\d,]*)$/i;

/**
 * Reads "1,234", "87.1%", "89.1% ± 4.2" and "49 of 82": the last gives the percentage and keeps both counts, unrounded.
 * @returns null for anything else, and for more of something than there is of it
 */
export function parseTypedFigure(text: string): TypedFigure | null {
  const [, part, whole] = share.exec(text.trim()) ?? [];
  if (part !== undefined && whole !== undefined) {
    const [numerator, denominator] = [part, whole].map((digits) => Number(digits.replaceAll(',', ''))) as [
      number,
      number,
    ];
    if (denominator === 0 || numerator > denominator) return null;
    return { value: (numerator * 100) / denominator, halfWidth: null, numerator, denominator, percent: true };
  }
  const cell = parseNumberCell(text);
  if (cell.value === null) return null;
  return { value: cell.value, halfWidth: cell.halfWidth, numerator: null, denominator: null, percent: cell.percent };
}
