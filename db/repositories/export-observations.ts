import { observationStatuses } from '#shared/domain/observation/observation';
import { metricUnits } from '#shared/domain/metric/metric';
import type { ObservationStatus } from '#shared/domain/observation/observation';
import type { MetricUnit } from '#shared/domain/metric/metric';
import { sql } from '../connection/sql';
import { isFirstVintage, isLatestVintage, isStanding } from './standing';
import type { Reader } from '../connection/reader';
import type { Sql } from '../connection/sql';

export interface ExportFilter {
  /** Every force where it is left out. */
  readonly forceId?: string;
  /** Every metric where it is left out. */
  readonly metricId?: string;
  readonly vintage: 'latest' | 'first' | 'all';
}

/** A figure under the names of the export's columns. */
export type ExportRow = {
  readonly metric: string;
  readonly force: string;
  readonly period_start: string;
  readonly period_end: string;
  /** Null where the source gives no number. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unit: MetricUnit;
  readonly status: ObservationStatus;
  readonly source: string;
  /** The release's own name, or the day on which the source was published; null where neither is known. */
  readonly release: string | null;
  readonly recorded_at: string;
};

/** The columns in their order. */
export const exportColumns = [
  'metric',
  'force',
  'period_start',
  'period_end',
  'value',
  'numerator',
  'denominator',
  'unit',
  'status',
  'source',
  'release',
  'recorded_at',
] as const satisfies readonly (keyof ExportRow)[];

const vintages: Readonly<Record<ExportFilter['vintage'], Sql>> = {
  latest: isLatestVintage,
  first: isFirstVintage,
  all: isStanding,
};

/** @internal for the test of query plans */
export function exportQuery({ forceId, metricId, vintage }: ExportFilter): Sql {
  const ofForce = forceId === undefined ? sql`true` : sql`o.force_id = ${forceId}`;
  const ofMetric = metricId === undefined ? sql`true` : sql`o.metric_id = ${metricId}`;
  // In the order of the series' own index: half a million rows need not be sorted.
  return sql`SELECT o.metric_id, f.name AS force, o.period_start, o.period_end, o.value, o.numerator, o.denominator, m.unit, o.status,
      s.title AS source, coalesce(s.release, s.published_on) AS release, o.recorded_at
    FROM observation o CROSS JOIN metric m ON m.id = o.metric_id CROSS JOIN force f ON f.id = o.force_id
      CROSS JOIN source s ON s.id = o.source_id
    WHERE ${ofForce} AND ${ofMetric} AND ${vintages[vintage]}
    ORDER BY o.force_id, o.metric_id, o.period_end, o.period_start, o.period_kind, o.vintage`;
}

/** Figures that stand, by force, metric and period, one at a time: half a million rows do not fill the memory. */
export function exportObservations(reader: Reader, filter: ExportFilter): IterableIterator<ExportRow> {
  return reader.iterate(exportQuery(filter), (row) => ({
    metric: row.text('metric_id'),
    force: row.text('force'),
    period_start: row.text('period_start'),
    period_end: row.text('period_end'),
    value: row.numberOrNull('value'),
    numerator: row.numberOrNull('numerator'),
    denominator: row.numberOrNull('denominator'),
    unit: row.oneOf('unit', metricUnits),
    status: row.oneOf('status', observationStatuses),
    source: row.text('source'),
    release: row.textOrNull('release'),
    recorded_at: row.text('recorded_at'),
  }));
}
