const before = 30;
const length = 84;

/**
 * The part of a text around a word, cut between words where it can be, with an ellipsis at each end that was cut. It holds the
 * word if the text does.
 */
export function excerpt(text: string, word: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const found = Math.max(0, line.toLowerCase().indexOf(word));
  const start = found <= before ? 0 : Math.min(found, line.indexOf(' ', found - before) + 1 || found);
  const least = Math.min(line.length, found + word.length);
  const end = line.length - start <= length ? line.length : Math.max(least, line.lastIndexOf(' ', start + length));
  return `${start > 0 ? '… ' : ''}${line.slice(start, end)}${end < line.length ? ' …' : ''}`;
}
