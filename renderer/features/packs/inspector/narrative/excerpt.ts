/** Letters that are shown on each side of the words that are meant. */
const reach = 70;

export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly behind: string;
}

/** The words of a sentence that are meant, with as much around them as a narrow column can take, cut between words. */
export function excerpt(sentence: string, { start, end }: { readonly start: number; readonly end: number }): Excerpt {
  const before = sentence.slice(0, start);
  const behind = sentence.slice(end);
  const from = before.length <= reach ? -1 : before.indexOf(' ', before.length - reach);
  const to = behind.length <= reach ? -1 : behind.lastIndexOf(' ', reach);
  return {
    before: from < 0 ? before : `…${before.slice(from)}`,
    words: sentence.slice(start, end),
    behind: to < 0 ? behind : `${behind.slice(0, to)} …`,
  };
}
