import type { ResolvedNote } from '../resolved-note';

/** The lettered notes of one table: the same words get the same letter. */
export class Notes {
  readonly #texts: string[] = [];

  /** @returns the note's letter: a to z, then aa, ab … */
  mark(text: string): string {
    const known = this.#texts.indexOf(text);
    const index = known >= 0 ? known : this.#texts.push(text) - 1;
    const letter = String.fromCharCode(97 + (index % 26));
    return index < 26 ? letter : `${String.fromCharCode(96 + Math.floor(index / 26))}${letter}`;
  }

  list(): ResolvedNote[] {
    return this.#texts.map((text) => ({ mark: this.mark(text), text }));
  }
}
