import type { StatusEntry, StatusScheme, StatusWord } from '../domain/finding/status';
import { standing } from './standing';

/** A status with the entry that gives it. */
export interface DatedStatus {
  readonly entry: StatusEntry;
  readonly word: StatusWord;
}

/**
 * The statuses of one finding under one scheme, oldest first: corrected entries do not count, and a comment carries no status.
 *
 * @param words retired ones too, since entries keep them
 * @throws RangeError when an entry has a word that the scheme has not
 */
export function statusHistory(
  entries: readonly StatusEntry[],
  words: readonly StatusWord[],
  scheme: StatusScheme,
): DatedStatus[] {
  return standing(entries.filter((entry) => entry.scheme === scheme)).flatMap((entry) => {
    if (entry.word === null) return [];
    const word = words.find((candidate) => candidate.scheme === scheme && candidate.word === entry.word);
    // To pass over it would show an older status as the present one.
    if (word === undefined) throw new RangeError(`The scheme "${scheme}" has no word "${entry.word}".`);
    return [{ entry, word }];
  });
}
