/** Elements whose end tags pages may leave out, and those that have none: their number says nothing of depth. */
const unclosed = new Set(
  (
    'p li dt dd tr td th thead tbody tfoot option optgroup colgroup rt rp html head body ' +
    'area base br col embed hr img input link meta param source track wbr'
  ).split(' '),
);

/**
 * How deep the elements of a page stand in each other at most, told from its tags before it is parsed. An end tag closes one of
 * its own name only, as in a browser: others would hide how deep a page goes.
 */
export function pageDepth(html: string): number {
  const open = new Map<string, number>();
  let depth = 0;
  let deepest = 0;
  for (const [, close, written = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    const name = written.toLowerCase();
    if (unclosed.has(name)) continue;
    const count = open.get(name) ?? 0;
    if (close === '/' && count === 0) continue;
    const step = close === '/' ? -1 : 1;
    open.set(name, count + step);
    depth += step;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
