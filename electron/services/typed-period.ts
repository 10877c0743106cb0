import { DeskError } from '#shared/contract/errors';
import type { Metric } from '#shared/domain/metric/metric';
import { periodLabel } from '#shared/domain/period/period-labels';
import type { Period } from '#shared/domain/period/period';
import { parsePeriodCell } from '#shared/import/cells/parse-period-cell';
import { readPeriodCell } from '#shared/import/cells/read-period-cell';

/** How a period of each kind is written. */
const examples: Readonly<Record<Metric['periodKind'], string>> = {
  month: 'September 2023',
  quarter: '2023/24 Q1',
  'financial-year': '2023/24',
  'year-ending': '12 months to 30 June 2023',
  'point-in-time': '2023-09-30',
  sample: '1 January 2023 to 31 December 2023',
};

const refused = (message: string) => new DeskError('invalid-input', message, { period: message });

/** As `typedPeriod`, and of another kind where the words give one: a report may state a year of what is published monthly. */
export function reportedPeriod(text: string, metric: Metric): Period {
  return readPeriodCell(text, metric.periodKind).period ?? parsePeriodCell(text) ?? typedPeriod(text, metric);
}

/** A period as a person wrote it, of the kind that the metric has. @throws DeskError invalid-input at the field `period` */
export function typedPeriod(text: string, { periodKind }: Metric): Period {
  const { period, offered } = readPeriodCell(text, periodKind);
  if (offered !== null) throw refused(`“${text}” ends no month: did you mean “${periodLabel(offered)}”?`);
  if (period === null) throw refused(`Write the period as “${examples[periodKind]}”.`);
  return period;
}
