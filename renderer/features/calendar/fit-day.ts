/** How many entries a day of the month has room for; where there are more the last place says how many. */
const places = 2;

/** What a day of the month shows of its entries, and how many it leaves to the list that it opens: never a single one. */
export function fitDay<T>(entries: readonly T[]): { readonly shown: readonly T[]; readonly more: number } {
  const shown = entries.length <= places ? entries : entries.slice(0, places - 1);
  return { shown, more: entries.length - shown.length };
}
