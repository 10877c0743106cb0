/** Where a moved item stands afterwards, when it is dropped before or after another. */
export function targetIndex(
  ids: readonly string[],
  movedId: string,
  targetId: string,
  position: 'before' | 'after',
): number {
  const rest = ids.filter((id) => id !== movedId);
  const at = rest.indexOf(targetId);
  if (at < 0) return ids.indexOf(movedId);
  return position === 'before' ? at : at + 1;
}
