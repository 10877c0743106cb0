import { nextLetters } from '../../text/late-number';

/**
 * The numbers of an agenda's items as they stand. Until its papers are out an agenda is numbered from 1. From then on numbers stay:
 * an item that comes in late between two others takes the number of the one before it with the next free letter ("12A", "12B"), one
 * before the first takes "A1", as amendments to Acts are numbered, and one at the end goes on counting. So a paper that cites item
 * 12 is never wrong.
 *
 * @param kept the number that each item keeps, in order; null for an item that has none
 */
export function agendaNumbers(kept: readonly (string | null)[]): readonly string[] {
  const taken = new Set(kept.filter((number) => number !== null));
  const lastKept = kept.findLastIndex((number) => number !== null);
  let highest = Math.max(0, ...[...taken].map((number) => Number(/\d+/.exec(number)?.[0] ?? 0)));
  let base: string | null = null;
  return kept.map((number, index) => {
    if (number !== null) {
      base = /^\d+/.exec(number)?.[0] ?? base;
      return number;
    }
    if (index > lastKept) {
      highest += 1;
      return String(highest);
    }
    const free = firstFree(base, taken);
    taken.add(free);
    return free;
  });
}

function firstFree(base: string | null, taken: ReadonlySet<string>): string {
  let letters = 'A';
  const numbered = () => (base === null ? `${letters}1` : `${base}${letters}`);
  while (taken.has(numbered())) letters = nextLetters(letters);
  return numbered();
}
