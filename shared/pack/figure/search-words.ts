/** The words that a person searches for. */
export function searchWords(search: string): readonly string[] {
  return search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** How many of the words a text has, each at the start of one of its words. */
export function wordsFound(words: readonly string[], text: string): number {
  const held = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}.,%£−+]+/gu, ' ')}`;
  return words.filter((word) => held.includes(` ${word}`)).length;
}
