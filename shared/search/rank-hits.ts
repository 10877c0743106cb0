import { excerpt } from './excerpt';
import { searchKinds, type Searchable, type SearchHit } from './search';

/** Where a word stands decides: at the start of the name, at the start of a word in it, within it, in the other name, in the text. */
function weightOf({ title, alias, text }: Searchable, word: string): number {
  const name = title.toLowerCase();
  if (name.startsWith(word)) return 5;
  if (name.includes(` ${word}`)) return 4;
  if (alias.toLowerCase().includes(word)) return 3;
  if (name.includes(word)) return 2;
  return text.toLowerCase().includes(word) ? 1 : 0;
}

function hitOf(record: Searchable, words: readonly string[]): SearchHit {
  const { kind, id, title, alias, text } = record;
  const named = `${title} ${alias}`.toLowerCase();
  const inText = words.find((word) => !named.includes(word));
  return { kind, id, title, detail: inText === undefined ? alias : excerpt(text, inText) };
}

/**
 * The records in which every word stands, best first; equal ones in the order of their kinds, then of their names.
 * @param words as `searchWords` gives them; none finds nothing
 */
export function rankHits(
  records: readonly Searchable[],
  words: readonly string[],
  limit: number,
): readonly SearchHit[] {
  if (words.length === 0) return [];
  return records
    .map((record) => ({ record, weights: words.map((word) => weightOf(record, word)) }))
    .filter(({ weights }) => !weights.includes(0))
    .map(({ record, weights }) => ({ record, weight: weights.reduce((sum, weight) => sum + weight, 0) }))
    .toSorted(
      (a, b) =>
        b.weight - a.weight ||
        searchKinds.indexOf(a.record.kind) - searchKinds.indexOf(b.record.kind) ||
        a.record.title.localeCompare(b.record.title, 'en-GB'),
    )
    .slice(0, limit)
    .map(({ record }) => hitOf(record, words));
}
