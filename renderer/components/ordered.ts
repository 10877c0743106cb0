/** The same items with the one at `index` moved by so many places; unchanged where it would leave the list. */
export function moved<T>(items: readonly T[], index: number, by: number): readonly T[] {
  const item = items[index];
  const to = index + by;
  if (item === undefined || to < 0 || to >= items.length) return items;
  return items.toSpliced(index, 1).toSpliced(to, 0, item);
}

/** The same items with another one in the place of `index`. */
export function replaced<T>(items: readonly T[], index: number, item: T): readonly T[] {
  return items.map((each, place) => (place === index ? item : each));
}

export function without<T>(items: readonly T[], index: number): readonly T[] {
  return items.filter((_, place) => place !== index);
}
