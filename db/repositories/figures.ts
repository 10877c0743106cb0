import { sql } from '../connection/sql';
import { decodeObservation, observationColumns } from './observations';
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

function ofFigure({ metricId, forceId, period }: FigureKey): Sql {
  return sql`SELECT ${observationColumns}, o.recorded_at, w.withdrawn_at
    FROM observation o LEFT JOIN withdrawn_observation w ON w.observation_id = o.id
    WHERE o.force_id = ${forceId} AND o.metric_id = ${metricId} AND o.period_end = ${period.end}
      AND o.period_start = ${period.start} AND o.period_kind = ${period.kind}`;
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

/**
 * What the workspace said of a figure at the end of a day (UTC): the newest vintage that was recorded by then and not yet taken
 * back; null where there was none.
 * @param day `YYYY-MM-DD`
 */
export function valueAsOf(reader: Reader, key: FigureKey, day: string): FigureVintage | null {
  // Moments are ISO text, so the whole day comes before its date followed by a letter after T.
  const end = `${day}U`;
  return reader.get(
    sql`${ofFigure(key)} AND o.recorded_at < ${end} AND (w.withdrawn_at IS NULL OR w.withdrawn_at >= ${end})
      ORDER BY o.vintage DESC LIMIT 1`,
    decode,
  );
}
