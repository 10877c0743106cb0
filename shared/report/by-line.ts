/** For each line, the first of the spans that it stands in; found by filling, since a file may have very many of both. */
export function byLine<Span extends { readonly start: number; readonly end: number }>(
  spans: readonly Span[],
): ReadonlyMap<number, Span> {
  const found = new Map<number, Span>();
  for (const span of spans) {
    for (let at = span.start; at < span.end; at += 1) if (!found.has(at)) found.set(at, span);
  }
  return found;
}
