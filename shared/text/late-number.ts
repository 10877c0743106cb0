/** "12AB" parted into its stem "12" and its letters "AB". */
function parted(number: string): readonly [stem: string, letters: string] {
  const [, stem = '', letters = ''] = /^(.*?)([A-Z]*)$/.exec(number) ?? [];
  return [stem, letters];
}

/** A, B … Z, ZA, ZB: never one that came before. */
export function nextLetters(letters: string): string {
  const last = letters.at(-1) ?? '@';
  return last === 'Z' ? `${letters}A` : letters.slice(0, -1) + String.fromCharCode(last.charCodeAt(0) + 1);
}

/**
 * The number of what is put in after `previous` when numbers are out and may not change: 12 is followed by 12A, 12B; 12A by 12AA
 * where 12B is taken, and 12 by 12ZA where 12A is. The way of Acts of Parliament: Office of the Parliamentary Counsel, Drafting
 * guidance, on numbering of inserted provisions.
 * @param taken every number that is given already
 */
export function lateNumber(previous: string, taken: ReadonlySet<string>): string {
  const [stem, letters] = parted(previous);
  const sibling = stem + nextLetters(letters);
  if (!taken.has(sibling)) return sibling;
  let inner = letters === '' ? 'ZA' : `${letters}A`;
  while (taken.has(stem + inner)) inner = nextLetters(inner);
  return stem + inner;
}
