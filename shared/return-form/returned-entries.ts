import { statusFault } from '../accountability/check-status';
import type { StatusWord } from '../domain/finding/status';
import { parseDay } from '../import/cells/parse-day';
import { earliestDay, formColumns, tidy, type EntryKey } from './form-columns';
import type { ReturnedRow } from './returned-rows';

export interface ReturnedStatus {
  readonly word: string;
  readonly label: string;
  readonly datedOn: string;
}
export interface ReturnedUpdate {
  readonly datedOn: string;
  readonly effort: string;
  readonly outcome: string | null;
  readonly nextStep: string | null;
  readonly nextDue: string | null;
}
export interface ReturnedEntries {
  readonly status: ReturnedStatus | null;
  readonly update: ReturnedUpdate | null;
}

/**
 * What the owner entered in a row, or one sentence on what is wrong with it: half a row is not stored, as nobody would know which.
 *
 * @param words of all schemes, retired ones too
 * @param today ISO day: what is reported without a day is of the day on which it is taken in
 */
export function returnedEntries(
  { entries }: Pick<ReturnedRow, 'entries'>,
  words: readonly StatusWord[],
  days: { readonly today: string; readonly publishedOn: string },
): ReturnedEntries | { readonly fault: string } {
  const tooLong = formColumns.find(({ key, most }) => most !== undefined && entries[key as EntryKey].length > most);
  if (tooLong !== undefined) {
    return { fault: `“${tooLong.heading}” is longer than ${tooLong.most ?? 0} characters.` };
  }
  const label = tidy(entries.word);
  const word = words.find((each) => each.scheme === 'force' && each.label.toLowerCase() === label.toLowerCase());
  const datedOn = parseDay(entries.datedOn);
  const nextDue = parseDay(entries.nextDue);
  const fault =
    dayFault('Date of status', entries.datedOn, datedOn) ??
    dayFault('Next step due', entries.nextDue, nextDue) ??
    statusWordFault(label, word, datedOn, words, days) ??
    updateFault(entries);
  if (fault !== null) return { fault };
  return {
    status: word === undefined || datedOn === null ? null : { word: word.word, label: word.label, datedOn },
    update:
      entries.effort === ''
        ? null
        : {
            datedOn: datedOn ?? days.today,
            effort: entries.effort,
            outcome: entries.outcome || null,
            nextStep: entries.nextStep || null,
            nextDue,
          },
  };
}

function dayFault(heading: string, written: string, day: string | null): string | null {
  if (written === '') return null;
  return day === null || day < earliestDay ? `“${written.slice(0, 40)}” in “${heading}” is no date since 2000.` : null;
}

function statusWordFault(
  label: string,
  word: StatusWord | undefined,
  datedOn: string | null,
  words: readonly StatusWord[],
  days: { readonly today: string; readonly publishedOn: string },
): string | null {
  if (label === '') return datedOn === null ? null : 'There is a date of a status and no new status.';
  if (word === undefined) return `“${label.slice(0, 40)}” is none of the words of the force’s status.`;
  if (datedOn === null) return `“${word.label}” has no date: it must say which day it is of.`;
  const entry = { scheme: 'force', word: word.word, datedOn, comment: null, hmicfrsReference: null } as const;
  return statusFault(entry, words, days)?.message ?? null;
}

function updateFault({ effort, outcome, nextStep, nextDue }: ReturnedRow['entries']): string | null {
  if (effort === '' && (outcome !== '' || nextStep !== '' || nextDue !== '')) {
    return 'It says what is to be seen or what comes next, and not what was done.';
  }
  return null;
}
