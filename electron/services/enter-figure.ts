import { recordObservation } from '#db/repositories/record-observation';
import { listMetrics } from '#db/repositories/metrics';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import type { InputOf, OutputOf } from '#shared/contract/contract';
import { DeskError } from '#shared/contract/errors';
import type { Metric } from '#shared/domain/metric/metric';
import { periodLabel } from '#shared/domain/period/period-labels';
import type { Period } from '#shared/domain/period/period';
import { parseTypedFigure, type TypedFigure } from '#shared/import/cells/parse-typed-figure';
import { readPeriodCell } from '#shared/import/cells/read-period-cell';
import { importSourceOf } from './import-source';
import type { Session } from './session';

const refused = (field: string, message: string) => new DeskError('invalid-input', message, { [field]: message });

/** How a period of each kind is written. */
const examples: Readonly<Record<Metric['periodKind'], string>> = {
  month: 'September 2023',
  quarter: '2023/24 Q1',
  'financial-year': '2023/24',
  'year-ending': '12 months to 30 June 2023',
  'point-in-time': '2023-09-30',
  sample: '1 January 2023 to 31 December 2023',
};

function periodOf(text: string, { periodKind }: Metric): Period {
  const { period, offered } = readPeriodCell(text, periodKind);
  if (offered !== null) throw refused('period', `“${text}” ends no month: did you mean “${periodLabel(offered)}”?`);
  if (period === null) throw refused('period', `Write the period as “${examples[periodKind]}”.`);
  return period;
}

function figureOf(text: string, { unit }: Metric): TypedFigure {
  const figure = parseTypedFigure(text);
  if (figure === null) throw refused('value', 'Write a number such as 1,234, a percentage such as 87.1%, or 49 of 82.');
  if (figure.percent && unit !== 'percent')
    throw refused('value', 'This metric is no percentage: write the number alone.');
  if (unit === 'percent' && (figure.value < 0 || figure.value > 100))
    throw refused('value', 'A percentage lies between 0 and 100.');
  return figure;
}

/** Stores a figure that a person typed, with its source; a correction is the next vintage and the earlier one stays. */
export function enterFigure(session: Session, input: InputOf<'figures.enter'>): OutputOf<'figures.enter'> {
  const metric = listMetrics(session.read).find(({ id }) => id === input.metricId);
  if (metric === undefined) throw new DeskError('not-found', 'That metric is no longer in the workspace.');
  const period = periodOf(input.period, metric);
  const { value, halfWidth, numerator, denominator } = figureOf(input.value, metric);
  const { outcome, observation } = session.write({ actor: 'This computer', reason: 'Figure entered by hand' }, (tx) =>
    recordObservation(tx, {
      metricId: metric.id,
      forceId: readWorkspaceInfo(tx).force.id,
      period,
      value,
      absence: null,
      numerator,
      denominator,
      halfWidth,
      sampleSize: null,
      status: 'final',
      sourceId: importSourceOf(tx, input.source).id,
      locator: input.locator,
      ranks: [],
    }),
  );
  return { observationId: observation.id, outcome };
}
