import type { Observation } from '#shared/domain/observation/observation';
import type { Period } from '#shared/domain/period/period';
import { sql } from '../connection/sql';
import { findObservation } from './observations';
import type { Reader } from '../connection/reader';
import type { Sql } from '../connection/sql';

/** What names a figure: its vintages are the values that were published for it. */
export interface FigureKey {
  readonly metricId: string;
  readonly forceId: string;
  readonly period: Period;
}

export interface NewestVintage {
  /** The newest vintage that stands; null where there is none. */
  readonly latest: Observation | null;
  /** Counts on over figures that were taken back: a number is never given twice. */
  readonly next: number;
}

/** @internal for the test of query plans */
export function newestVintageQuery({ metricId, forceId, period }: FigureKey): Sql {
  return sql`SELECT o.id, o.vintage, w.withdrawn_at FROM observation o LEFT JOIN withdrawn_observation w ON w.observation_id = o.id
    WHERE o.force_id = ${forceId} AND o.metric_id = ${metricId} AND o.period_end = ${period.end}
      AND o.period_start = ${period.start} AND o.period_kind = ${period.kind} ORDER BY o.vintage DESC`;
}

/** Looks for ids first: an import asks this for each of its rows, and for most of them there is nothing yet. */
export function newestVintage(reader: Reader, key: FigureKey): NewestVintage {
  const found = reader.all(newestVintageQuery(key), (row) => ({
    id: row.text('id'),
    vintage: row.number('vintage'),
    standing: row.textOrNull('withdrawn_at') === null,
  }));
  const latest = found.find(({ standing }) => standing);
  return {
    latest: latest === undefined ? null : findObservation(reader, latest.id),
    next: (found[0]?.vintage ?? 0) + 1,
  };
}
