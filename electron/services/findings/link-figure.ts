import type { Transaction } from '#db/connection/transaction';
import { setFigureLink } from '#db/repositories/figure-links';
import { findStoredFinding } from '#db/repositories/findings';
import { listMetrics } from '#db/repositories/metrics';
import { newestVintage, type FigureKey } from '#db/repositories/newest-vintage';
import { recordObservation } from '#db/repositories/record-observation';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import { figureAsObservation } from '#shared/accountability/figure-as-observation';
import type { InputOf, OutputOf } from '#shared/contract/contract';
import { DeskError } from '#shared/contract/errors';
import type { Finding } from '#shared/domain/finding/finding';
import type { Metric } from '#shared/domain/metric/metric';
import { periodLabel } from '#shared/domain/period/period-labels';
import type { Session } from '../session';
import { thisComputer } from '../this-computer';
import { reportedPeriod } from '../typed-period';

const refused = (field: string, message: string) => new DeskError('invalid-input', message, { [field]: message });

/** The figure that stands for the period. @throws DeskError invalid-input where none does */
function heldFigure(tx: Transaction, key: FigureKey): string {
  const { latest } = newestVintage(tx, key);
  if (latest !== null) return latest.id;
  throw refused(
    'period',
    `No figure of this metric is held for ${periodLabel(key.period)}. Enter the report’s figure.`,
  );
}

/** The finding's own figure, entered with the report as its source. */
function enteredFigure(tx: Transaction, key: FigureKey, metric: Metric, finding: Finding, position: number): string {
  const figure = finding.figures[position - 1];
  const value = figure === undefined ? null : figureAsObservation(figure, metric.unit);
  if (value === null)
    throw refused('metricId', 'This metric is in another unit than the figure. Choose one that counts the same.');
  const { sourceId, locator } = finding;
  const given = {
    ...key,
    ...value,
    absence: null,
    sampleSize: null,
    status: 'final',
    sourceId,
    locator,
    ranks: [],
  } as const;
  return recordObservation(tx, given).observation.id;
}

/** Makes a finding's figure a figure of a series: one that is held, or itself, entered with the report as its source. */
export function linkFigure(session: Session, input: InputOf<'findings.linkFigure'>): OutputOf<'findings.linkFigure'> {
  const { record, position, metricId, period, enter } = input;
  return session.write({ actor: thisComputer, reason: 'Figure of a finding linked to a series' }, (tx) => {
    const metric = listMetrics(tx).find(({ id }) => id === metricId);
    if (metric === undefined) throw new DeskError('not-found', 'That metric is no longer in the workspace.');
    const finding = findStoredFinding(tx, record.id);
    if (finding === null) throw new DeskError('not-found', 'That finding is no longer in the workspace.');
    const key = { metricId, forceId: readWorkspaceInfo(tx).force.id, period: reportedPeriod(period, metric) };
    const observationId = enter ? enteredFigure(tx, key, metric, finding, position) : heldFigure(tx, key);
    return { id: record.id, revision: setFigureLink(tx, record, position, observationId), observationId };
  });
}

export function unlinkFigure({ write }: Session, { record, position }: InputOf<'findings.unlinkFigure'>): null {
  write({ actor: thisComputer, reason: 'Figure of a finding no longer linked to a series' }, (tx) =>
    setFigureLink(tx, record, position, null),
  );
  return null;
}
