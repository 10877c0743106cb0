import { observationStatuses } from '#shared/domain/observation/observation';
import type { Doubt, Observation, Rank } from '#shared/domain/observation/observation';
import type { Period } from '#shared/domain/period/period';
import { sql } from '../connection/sql';
import { decodePeriod } from './decode-period';
import { isLatestVintage, isStanding } from './standing';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Sql } from '../connection/sql';

/** The columns that `decodeObservation` reads, of an observation `o`. */
export const observationColumns = sql`o.id, o.metric_id, o.force_id, o.period_kind, o.period_start, o.period_end, o.vintage, o.value, o.absence,
  o.numerator, o.denominator, o.half_width, o.sample_size, o.status, o.source_id, o.locator,
  (SELECT json_group_array(json_object('peerGroupId', r.peer_group_id, 'rank', r.rank) ORDER BY p.position)
    FROM observation_rank r JOIN peer_group p ON p.id = r.peer_group_id WHERE r.observation_id = o.id) AS ranks`;

export function decodeObservation(row: Row): Observation {
  return {
    id: row.text('id'),
    metricId: row.text('metric_id'),
    forceId: row.text('force_id'),
    period: decodePeriod(row),
    value: row.numberOrNull('value'),
    absence: row.textOrNull('absence'),
    numerator: row.numberOrNull('numerator'),
    denominator: row.numberOrNull('denominator'),
    halfWidth: row.numberOrNull('half_width'),
    sampleSize: row.numberOrNull('sample_size'),
    status: row.oneOf('status', observationStatuses),
    sourceId: row.text('source_id'),
    locator: row.text('locator'),
    vintage: row.number('vintage'),
    ranks: row.json('ranks', (value) => value as readonly Rank[]),
  };
}

export interface ObservationFilter {
  readonly forceId: string;
  /** Every metric where it is left out. */
  readonly metricIds?: readonly string[];
}

/** @internal for the test of query plans */
export function observationsQuery(filter: ObservationFilter): Sql {
  const order = sql`ORDER BY o.metric_id, o.period_end, o.period_start, o.period_kind`;
  if (filter.metricIds === undefined) {
    return sql`SELECT ${observationColumns} FROM observation o WHERE o.force_id = ${filter.forceId} AND ${isLatestVintage} ${order}`;
  }
  return sql`SELECT ${observationColumns} FROM observation o WHERE o.force_id = ${filter.forceId}
    AND o.metric_id IN (SELECT value FROM json_each(${JSON.stringify(filter.metricIds)})) AND ${isLatestVintage} ${order}`;
}

/** @internal for the test of query plans */
export function latestQuery(filter: ObservationFilter & { readonly metricIds: readonly string[] }): Sql {
  return sql`SELECT ${observationColumns} FROM json_each(${JSON.stringify(filter.metricIds)}) wanted
    CROSS JOIN metric m ON m.id = wanted.value
    CROSS JOIN observation o ON o.rowid = (SELECT n.rowid FROM observation n
      WHERE n.force_id = ${filter.forceId} AND n.metric_id = m.id AND n.period_kind = m.period_kind
        AND NOT EXISTS (SELECT 1 FROM withdrawn_observation w WHERE w.observation_id = n.id)
      ORDER BY n.period_end DESC, n.period_start DESC, n.vintage DESC LIMIT 1)
    ORDER BY wanted.key`;
}

/**
 * The latest vintage of every period, ordered by metric and then by the period's end, with the published ranks. Periods of
 * another kind than the metric's own come too (a report's figure for a year beside a monthly series): who draws a series keeps
 * to one kind.
 */
export function listObservations(reader: Reader, filter: ObservationFilter): readonly Observation[] {
  return reader.all(observationsQuery(filter), decodeObservation);
}

/**
 * The latest vintage of the latest period of each metric, in the order asked for; metrics without observations are left out.
 * Only periods of the metric's own kind count: a figure for a whole year beside a monthly series is not its latest month.
 */
export function listLatestObservations(
  reader: Reader,
  filter: ObservationFilter & { readonly metricIds: readonly string[] },
): readonly Observation[] {
  return reader.all(latestQuery(filter), decodeObservation);
}

/** The metrics that the force has figures of for more than one period of the metric's own kind: those that can be drawn over time. */
export function metricsOverTime(reader: Reader, forceId: string): ReadonlySet<string> {
  const ids = reader.all(
    sql`SELECT o.metric_id FROM observation o JOIN metric m ON m.id = o.metric_id AND m.period_kind = o.period_kind
      WHERE o.force_id = ${forceId} AND o.value IS NOT NULL AND ${isStanding}
      GROUP BY o.metric_id HAVING count(DISTINCT o.period_end) > 1`,
    (row) => row.text('metric_id'),
  );
  return new Set(ids);
}

/** @internal for the test of query plans */
export function vintagesQuery(metricId: string, forceId: string, period: Period): Sql {
  return sql`SELECT ${observationColumns} FROM observation o WHERE o.force_id = ${forceId} AND o.metric_id = ${metricId}
    AND o.period_end = ${period.end} AND o.period_start = ${period.start} AND o.period_kind = ${period.kind} AND ${isStanding}
    ORDER BY o.vintage`;
}

/** Every standing vintage of one figure, the first published first. */
export function listVintages(
  reader: Reader,
  metricId: string,
  forceId: string,
  period: Period,
): readonly Observation[] {
  return reader.all(vintagesQuery(metricId, forceId, period), decodeObservation);
}

/** Any observation, one that was taken back too: a figure's history shows it. */
export function findObservation(reader: Reader, id: string): Observation | null {
  return reader.get(sql`SELECT ${observationColumns} FROM observation o WHERE o.id = ${id}`, decodeObservation);
}

/** Doubts of every observation that stands, the latest period first. */
export function listDoubts(reader: Reader): readonly Doubt[] {
  return reader.all(
    sql`SELECT d.observation_id, d.rule, d.note FROM doubt d JOIN observation o ON o.id = d.observation_id WHERE ${isStanding}
      ORDER BY o.period_end DESC, o.metric_id, d.rule`,
    (row) => ({ observationId: row.text('observation_id'), rule: row.text('rule'), note: row.text('note') }),
  );
}
