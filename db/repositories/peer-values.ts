import type { Observation } from '#shared/domain/observation/observation';
import type { Period } from '#shared/domain/period/period';
import { sql } from '../connection/sql';
import { decodeObservation, observationColumns } from './observations';
import { isStanding } from './standing';
import type { Reader } from '../connection/reader';
import type { Sql } from '../connection/sql';

export interface PeerFilter {
  readonly metricId: string;
  readonly forceIds: readonly string[];
  /** The period that is compared; the newest of each force where it is null. */
  readonly period: Pick<Period, 'end'> | null;
}

/** @internal for the test of query plans */
export function peerValuesQuery({ metricId, forceIds, period }: PeerFilter): Sql {
  const until = period?.end ?? '9999-12-31';
  return sql`SELECT ${observationColumns} FROM json_each(${JSON.stringify(forceIds)}) wanted
    CROSS JOIN metric m ON m.id = ${metricId}
    CROSS JOIN observation o ON o.rowid = (SELECT n.rowid FROM observation n
      WHERE n.force_id = wanted.value AND n.metric_id = m.id AND n.period_kind = m.period_kind AND n.period_end <= ${until}
        AND NOT EXISTS (SELECT 1 FROM withdrawn_observation w WHERE w.observation_id = n.id)
      ORDER BY n.period_end DESC, n.period_start DESC, n.vintage DESC LIMIT 1)
    WHERE ${isStanding} ORDER BY wanted.key`;
}

/** The newest figure of each force that is not later than the period, in the order of the forces; those without one are left out. */
export function listPeerValues(reader: Reader, filter: PeerFilter): readonly Observation[] {
  return reader.all(peerValuesQuery(filter), decodeObservation);
}
