import { cleanText } from '../import/cells/clean-text';

/** What the owner of a finding enters; `day` columns take a date, `status` one of the force's words. */
export const entryKeys = ['word', 'datedOn', 'effort', 'outcome', 'nextStep', 'nextDue'] as const;
export type EntryKey = (typeof entryKeys)[number];
type ColumnKey = 'ref' | 'title' | 'text' | 'deadline' | 'statusNow' | EntryKey | 'id';

export interface FormColumn {
  readonly key: ColumnKey;
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** `shown` is read only; `hidden` names the row. */
  readonly use: 'shown' | 'status' | 'day' | 'words' | 'hidden';
  /** Most characters that are taken in, as in the program's own forms. */
  readonly most?: number;
}

/** The columns of the sheet of findings, in their order. They are found by their headings when the form comes back. */
export const formColumns: readonly FormColumn[] = [
  { key: 'ref', heading: 'Reference', width: 14, use: 'shown' },
  { key: 'title', heading: 'Finding', width: 30, use: 'shown' },
  { key: 'text', heading: 'Text', width: 60, use: 'shown' },
  { key: 'deadline', heading: 'Deadline', width: 20, use: 'shown' },
  { key: 'statusNow', heading: 'Force status now', width: 20, use: 'shown' },
  { key: 'word', heading: 'New status', width: 18, use: 'status' },
  { key: 'datedOn', heading: 'Date of status', width: 15, use: 'day' },
  { key: 'effort', heading: 'What was done', width: 44, use: 'words', most: 4000 },
  { key: 'outcome', heading: 'What is to be seen of it', width: 44, use: 'words', most: 4000 },
  { key: 'nextStep', heading: 'Next step', width: 36, use: 'words', most: 1000 },
  { key: 'nextDue', heading: 'Next step due', width: 15, use: 'day' },
  { key: 'id', heading: 'Id', width: 38, use: 'hidden' },
];

export const sheetNames = { instructions: 'Instructions', findings: 'Findings', about: 'About' } as const;

/** ISO day before which no date is believed: an earlier one is a number that was never meant as a date. */
export const earliestDay = '2000-01-01';

/** Spaces in order, and nothing that XML cannot hold: spreadsheet programs change both when they save. */
export function tidy(text: string): string {
  return cleanText(text.replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' '));
}
