/** @returns what of `wanted` does not stand in `found` after what was wanted before it; other things may stand between */
export function notInOrder(wanted: readonly string[], found: readonly string[]): readonly string[] {
  let from = 0;
  return wanted.filter((each) => {
    const at = found.indexOf(each, from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}
