/** Gives each item a key from what it says; items that say the same are told apart by which of them they are. */
export function withKeys<T>(
  items: readonly T[],
  says: (item: T) => string,
): { readonly key: string; readonly item: T }[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const text = says(item);
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return { key: before === 0 ? text : `${text}\n${before}`, item };
  });
}
