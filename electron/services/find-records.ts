import type { Reader } from '#db/connection/reader';
import { listSearchable } from '#db/repositories/searchable';
import { rankHits } from '#shared/search/rank-hits';
import type { SearchHit } from '#shared/search/search';
import { searchWords } from '#shared/search/search-words';

/** As many as can be looked over at a glance: who does not find it there types another word. */
const shown = 8;

/** Records by the words of what was typed, best first. */
export function findRecords(read: Reader, typed: string): readonly SearchHit[] {
  const words = searchWords(typed);
  return words.length === 0 ? [] : rankHits(listSearchable(read, words), words, shown);
}
