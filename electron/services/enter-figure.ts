import { recordObservation } from '#db/repositories/record-observation';
import { listMetrics } from '#db/repositories/metrics';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import type { InputOf, OutputOf } from '#shared/contract/contract';
import { DeskError } from '#shared/contract/errors';
import type { Metric } from '#shared/domain/metric/metric';
import { parseTypedFigure, type TypedFigure } from '#shared/import/cells/parse-typed-figure';
import { importSourceOf } from './imports/import-source';
import type { Session } from './session';
import { typedPeriod } from './typed-period';

const refused = (field: string, message: string) => new DeskError('invalid-input', message, { [field]: message });

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
  const period = typedPeriod(input.period, metric);
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
