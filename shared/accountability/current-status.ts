import type { StatusEntry, StatusScheme, StatusWord } from '../domain/finding/status';
import { statusHistory, type DatedStatus } from './status-history';

/**
 * The newest status of a finding under a scheme, with its entry; null where none was ever given.
 *
 * @param entries of one finding, any order and any schemes
 * @param words of all schemes, retired ones too
 * @param asOf ISO day: what was so by the end of it, as known now; without it, the newest of all
 * @throws RangeError when an entry has a word that the scheme has not
 */
export function currentStatus(
  entries: readonly StatusEntry[],
  words: readonly StatusWord[],
  scheme: StatusScheme,
  asOf?: string,
): DatedStatus | null {
  const history = statusHistory(entries, words, scheme);
  return history.findLast(({ entry }) => asOf === undefined || entry.datedOn <= asOf) ?? null;
}
