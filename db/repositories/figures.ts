import { sql } from '../connection/sql';
import { decodeObservation, observationColumns } from './observations';
import { hasOtherVintage, isFirstVintage } from './standing';
import type { Observation } from '#shared/domain/observation/observation';
import type { FigureKey } from './newest-vintage';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Sql } from '../connection/sql';

/** One value that was recorded for a figure, and whether it still counts. */
export interface FigureVintage extends Observation {
  /** ISO, UTC. */
  readonly recordedAt: string;
  /** Null while it stands; otherwise when the last import that gave it was taken back. */
  readonly withdrawnAt: string | null;
}

/** What names a series: its figures are those of the metric's own kind of period. */
export type SeriesKey = Omit<FigureKey, 'period'>;

const vintages = sql`SELECT ${observationColumns}, o.recorded_at, w.withdrawn_at
  FROM observation o LEFT JOIN withdrawn_observation w ON w.observation_id = o.id`;

function ofFigure({ metricId, forceId, period }: FigureKey): Sql {
  return sql`${vintages} WHERE o.force_id = ${forceId} AND o.metric_id = ${metricId} AND o.period_end = ${period.end}
      AND o.period_start = ${period.start} AND o.period_kind = ${period.kind}`;
}

function ofSeries({ metricId, forceId }: SeriesKey): Sql {
  return sql`o.force_id = ${forceId} AND o.metric_id = ${metricId}
    AND o.period_kind = (SELECT m.period_kind FROM metric m WHERE m.id = ${metricId})`;
}

function decode(row: Row): FigureVintage {
  return {
    ...decodeObservation(row),
    recordedAt: row.text('recorded_at'),
    withdrawnAt: row.textOrNull('withdrawn_at'),
  };
}

/** Every value ever recorded for a figure, those that were taken back too, the newest first. */
export function listFigureHistory(reader: Reader, key: FigureKey): readonly FigureVintage[] {
  return reader.all(sql`${ofFigure(key)} ORDER BY o.vintage DESC`, decode);
}

function heldOn(day: string): Sql {
  // Moments are ISO text, so the whole day comes before its date followed by a letter after T.
  const end = `${day}U`;
  return sql`o.recorded_at < ${end} AND (w.withdrawn_at IS NULL OR w.withdrawn_at >= ${end})`;
}

/**
 * What the workspace said of a figure at the end of a day (UTC): the newest vintage that was recorded by then and not yet taken
 * back; null where there was none.
 * @param day `YYYY-MM-DD`
 */
export function valueAsOf(reader: Reader, key: FigureKey, day: string): FigureVintage | null {
  return reader.get(
    sql`${ofFigure(key)} AND ${heldOn(day)}
      ORDER BY o.vintage DESC LIMIT 1`,
    decode,
  );
}

/** `published`: what its publishers had said by a day. `held`: what this workspace held at the end of it (UTC). */
export type AsOfBasis = 'published' | 'held';

/** The day that a source counts from: where its publication is not known it was out on the day that somebody saw it. */
const publishedOn = sql`coalesce((SELECT coalesce(s.published_on, s.accessed_on) FROM source s WHERE s.id = o.source_id),
  substr(o.recorded_at, 1, 10))`;

/** Every vintage that counts, those of one period together and the newest last. @internal for the test of query plans */
export function asOfQuery(key: SeriesKey, day: string, basis: AsOfBasis): Sql {
  const period = sql`o.period_end, o.period_start, o.period_kind`;
  if (basis === 'held') return sql`${vintages} WHERE ${ofSeries(key)} AND ${heldOn(day)} ORDER BY ${period}, o.vintage`;
  // By the day of publication first: an older release that was imported after a newer one is not the newer word.
  return sql`${vintages} WHERE ${ofSeries(key)} AND w.withdrawn_at IS NULL AND ${publishedOn} <= ${day}
    ORDER BY ${period}, ${publishedOn}, o.vintage`;
}

/**
 * A series as it was on a day, the earliest period first: of each period the newest vintage that was recorded by then and not
 * yet taken back (`held`), or that was published by then and stands now (`published`).
 * @param day `YYYY-MM-DD`
 */
export function seriesAsOf(reader: Reader, key: SeriesKey, day: string, basis: AsOfBasis): readonly FigureVintage[] {
  const newest = new Map<string, FigureVintage>();
  for (const item of reader.all(asOfQuery(key, day, basis), decode)) {
    newest.set(`${item.period.start} ${item.period.end}`, item);
  }
  return [...newest.values()];
}

/** @internal for the test of query plans */
export function firstVintagesQuery(key: SeriesKey): Sql {
  return sql`${vintages} WHERE ${ofSeries(key)} AND ${isFirstVintage} AND ${hasOtherVintage}
    ORDER BY o.period_end, o.period_start, o.period_kind`;
}

/** The first standing vintage of each period of a series that has been revised since, the earliest period first. */
export function firstVintages(reader: Reader, key: SeriesKey): readonly FigureVintage[] {
  return reader.all(firstVintagesQuery(key), decode);
}
