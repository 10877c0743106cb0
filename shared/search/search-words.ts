/** More words than anyone types on purpose; the rest of a pasted page is left out. */
const limit = 8;

/** The words of what was typed, in small letters, each once. */
export function searchWords(typed: string): readonly string[] {
  return [
    ...new Set(
      typed
        .toLowerCase()
        .split(/\s+/u)
        .filter((word) => word !== ''),
    ),
  ].slice(0, limit);
}
