/**
 * What is chosen after a row was pressed.
 *
 * @param order ids in the order in which they are shown
 * @param anchor the row that was pressed before, for a range; null for this row alone
 */
export function chooseRows(
  chosen: ReadonlySet<string>,
  order: readonly string[],
  pressed: string,
  isChosen: boolean,
  anchor: string | null,
): ReadonlySet<string> {
  const to = order.indexOf(pressed);
  const from = anchor === null ? -1 : order.indexOf(anchor);
  const range = from < 0 || to < 0 ? [pressed] : order.slice(Math.min(from, to), Math.max(from, to) + 1);
  const next = new Set(chosen);
  for (const id of range) {
    if (isChosen) next.add(id);
    else next.delete(id);
  }
  return next;
}
