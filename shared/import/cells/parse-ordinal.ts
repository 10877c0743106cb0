import { cleanText } from './clean-text';

/** Reads "1st", "22nd", "14", "1,000th" as a rank; null for anything else, such as "2rd" or "0th". */
export function parseOrdinal(cell: string): number | null {
  const match = /^([1-9]\d{0,2}(?:,\d{3})?|[1-9]\d{3})(st|nd|rd|th)?$/i.exec(cleanText(cell));
  if (match === null) return null;
  const rank = Number(match[1]?.replace(',', ''));
  return match[2] === undefined || match[2].toLowerCase() === endingOf(rank) ? rank : null;
}

function endingOf(rank: number): string {
  if (rank % 100 >= 11 && rank % 100 <= 13) return 'th';
  return ({ 1: 'st', 2: 'nd', 3: 'rd' } as Readonly<Record<number, string>>)[rank % 10] ?? 'th';
}
