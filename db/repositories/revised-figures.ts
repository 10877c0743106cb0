import type { Observation } from '#shared/domain/observation/observation';
import { sql } from '../connection/sql';
import { decodeObservation, observationColumns } from './observations';
import { isStanding } from './standing';
import type { Reader } from '../connection/reader';
import type { Sql } from '../connection/sql';

/** @internal for the test of query plans */
export function revisedFiguresQuery(forceId: string): Sql {
  return sql`SELECT ${observationColumns} FROM observation o WHERE o.force_id = ${forceId} AND ${isStanding}
    AND EXISTS (SELECT 1 FROM observation later WHERE later.force_id = o.force_id AND later.metric_id = o.metric_id
      AND later.period_end = o.period_end AND later.period_start = o.period_start AND later.period_kind = o.period_kind
      AND later.vintage > o.vintage AND later.value IS NOT o.value
      AND NOT EXISTS (SELECT 1 FROM withdrawn_observation v WHERE v.observation_id = later.id))`;
}

/** Values of a force that were published for a figure before another that stands now. */
export function listRevisedFigures(reader: Reader, forceId: string): readonly Observation[] {
  return reader.all(revisedFiguresQuery(forceId), decodeObservation);
}
