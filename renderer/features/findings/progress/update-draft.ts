import type { InputOf } from '#shared/contract/contract';
import type { UpdateView } from '#shared/contract/finding-views';
import { parseDay } from '#shared/import/cells/parse-day';
import { dayOf, dayText } from '../../../components/day-draft';

/** A file that was chosen for an update and is not stored yet. */
export interface ChosenFile {
  readonly token: string;
  readonly name: string;
  readonly sizeText: string;
}

/** A report of progress as it stands in the fields. */
export interface UpdateDraft {
  readonly effort: string;
  readonly outcome: string;
  readonly nextStep: string;
  readonly nextDue: string;
  readonly datedOn: string;
  readonly author: string;
  readonly files: readonly ChosenFile[];
}

/** @param today ISO */
export function newUpdate(today: string, author: string): UpdateDraft {
  return { effort: '', outcome: '', nextStep: '', nextDue: '', datedOn: dayText(today), author, files: [] };
}

/** What an update says, to be corrected. Its days are read from their words. */
export function correctedUpdate(update: UpdateView, author: string): UpdateDraft {
  return {
    effort: update.effort,
    outcome: update.outcome ?? '',
    nextStep: update.nextStep ?? '',
    nextDue: dayText(parseDay(update.nextDueText ?? '')),
    datedOn: dayText(parseDay(update.datedText)),
    author,
    files: [],
  };
}

export function updateOf(
  { files, ...draft }: UpdateDraft,
  about: { readonly findingId: string; readonly correctsId: string | null },
): InputOf<'findings.addUpdate'> {
  return {
    ...draft,
    ...about,
    datedOn: dayOf(draft.datedOn) ?? '',
    nextDue: dayOf(draft.nextDue),
    fileTokens: files.map(({ token }) => token),
  };
}

/** The fields that say their own errors. */
export const updateFields = ['effort', 'outcome', 'nextStep', 'nextDue', 'datedOn', 'author'] as const;
