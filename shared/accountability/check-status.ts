import type { StatusEntry, StatusWord } from '../domain/finding/status';
import { parseDay } from '../import/cells/parse-day';
import { longDate } from '../text/dates';

export interface StatusFault {
  /** Name of the field that it is about. */
  readonly field: 'word' | 'datedOn' | 'hmicfrsReference';
  readonly message: string;
}

/**
 * What is wrong with a status entry before it is stored, as one sentence for its form; null where nothing is. HMICFRS alone closes
 * its status, on what its inspectors saw, so an entry that closes it must say where HMICFRS says so and cannot be of before the
 * report. The force and the office may have acted earlier: findings are told during the inspection too.
 *
 * @param words of all schemes, retired ones too
 * @param days ISO days: today, and when the inspection was published
 */
export function statusFault(
  input: Pick<StatusEntry, 'scheme' | 'word' | 'datedOn' | 'comment' | 'hmicfrsReference'>,
  words: readonly StatusWord[],
  { today, publishedOn }: { readonly today: string; readonly publishedOn: string },
): StatusFault | null {
  const { scheme, word, datedOn } = input;
  if (word === null && isBlank(input.comment)) {
    return { field: 'word', message: 'Choose a status, write a comment, or both.' };
  }
  const known = words.find((candidate) => candidate.scheme === scheme && candidate.word === word);
  if (word !== null && known === undefined) {
    return { field: 'word', message: `“${word}” is not one of the words of this status.` };
  }
  if (known?.retired === true) {
    return { field: 'word', message: `“${known.label}” is no longer used. Choose another word.` };
  }
  if (parseDay(datedOn) === null) {
    return { field: 'datedOn', message: 'Give a day that is in the calendar.' };
  }
  if (datedOn > today) {
    return { field: 'datedOn', message: `${longDate(datedOn)} is in the future. Give the day that it is of.` };
  }
  const closesForHmicfrs = scheme === 'hmicfrs' && known?.closes === true;
  if (closesForHmicfrs && datedOn < publishedOn) {
    const published = longDate(publishedOn);
    return { field: 'datedOn', message: `HMICFRS cannot have closed it before its report of ${published}.` };
  }
  return closesForHmicfrs && isBlank(input.hmicfrsReference)
    ? { field: 'hmicfrsReference', message: 'Only HMICFRS closes this status: say where it does.' }
    : null;
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
