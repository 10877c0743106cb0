import { longDate } from '../text/dates';
import type { PeriodCell } from './cells/read-period-cell';
import type { Period } from '../domain/period/period';
import type { ImportWarning } from './proposal';

/** What a person has decided about a table before it is read again. */
export interface ReadingChoices {
  /** Reads a date that ends no month as the nearest month's end. */
  readonly acceptMonthEnds?: boolean;
}

interface Place {
  readonly cell: string;
  readonly rowNumber: number;
  /** As in "is no month". */
  readonly kindWords: string;
}

/** The period of a row, or null where the row is left out; what is doubtful is added to `warnings`. */
export function acceptPeriod(
  { period, offered }: PeriodCell,
  { cell, rowNumber, kindWords }: Place,
  choices: ReadingChoices,
  warnings: ImportWarning[],
): Period | null {
  if (period !== null) return period;
  const where = `Row ${rowNumber}: “${cell.slice(0, 60)}”`;
  if (offered === null) {
    const message = `${where} is no ${kindWords}; the row is left out.`;
    warnings.push({ severity: 'error', row: rowNumber, rule: 'not-a-period', message });
    return null;
  }
  const meant = longDate(offered.end);
  const accepted = choices.acceptMonthEnds === true;
  warnings.push({
    severity: accepted ? 'warning' : 'error',
    row: rowNumber,
    rule: 'not-a-month-end',
    message: accepted
      ? `${where} is no month’s end; it is read as ${meant}.`
      : `${where} is no month’s end, perhaps ${meant}; the row is left out unless that is accepted.`,
  });
  return accepted ? offered : null;
}
