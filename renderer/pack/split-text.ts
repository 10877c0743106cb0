/** Fewer characters than these make a piece of a line or two, which looks lost at the head of a page. */
const leastRest = 170;

/**
 * Parts a long text in two at the end of a sentence, so that a page may end between them; one piece where it is too short for that.
 * @param leastFirst characters that must stand together at the start
 */
export function splitText(text: string, leastFirst: number): readonly string[] {
  for (const { index } of text.matchAll(/(?<=[.?!]) +(?=[“‘A-Z0-9])/gu)) {
    if (index >= leastFirst && text.length - index >= leastRest)
      return [text.slice(0, index), text.slice(index).trimStart()];
  }
  return [text];
}
