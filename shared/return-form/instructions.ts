import type { StatusWord } from '../domain/finding/status';
import { longDate } from '../text/dates';
import type { FormAbout } from './return-form';

/** What the sheet of instructions says; the words of the status stand in its last rows, where the list of the cells takes them. */
export interface Instructions {
  readonly title: string;
  readonly lines: readonly string[];
  readonly wordsHeading: string;
  readonly words: readonly { readonly label: string; readonly definition: string }[];
}

/** @param words of all schemes: those of the force that are still offered are listed */
export function instructionsOf(
  { owner, workspace, exportedOn }: Pick<FormAbout, 'owner' | 'workspace' | 'exportedOn'>,
  words: readonly StatusWord[],
): Instructions {
  return {
    title: `Findings of ${owner}`,
    lines: [
      `This form was exported from “${workspace}” on ${longDate(exportedOn)}. It lists the open findings of ${owner} on the sheet “Findings”.`,
      'Fill in only the coloured cells. Leave a row empty where you have nothing to report on it.',
      'New status: choose one of the words below, and give the day that it is of in “Date of status”. The day cannot be in the future.',
      'What was done, and what is to be seen of it: two things. The first is the work; the second is what the figures or other evidence show of it.',
      'Next step: what comes next. “Next step due” is the day by which it is to be done. Both go with “What was done”.',
      'What you report counts as of the date of the status. Without one it counts as of the day on which the form is taken in.',
      'Do not delete columns or change references. Rows may stand in any order.',
      'Save the form as an Excel or OpenDocument workbook and send it back. Nothing is stored before it is looked at beside what is held.',
      'If a newer form comes, use that one: an older form is no longer taken in once a newer one was.',
    ],
    wordsHeading: 'The words of the status',
    words: words
      .filter(({ scheme, retired }) => scheme === 'force' && !retired)
      .map(({ label, definition }) => ({ label, definition })),
  };
}
