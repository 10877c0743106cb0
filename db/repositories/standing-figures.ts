import type { Observation } from '#shared/domain/observation/observation';
import { sql } from '../connection/sql';
import { decodeObservation, observationColumns } from './observations';
import { isLatestVintage } from './standing';
import type { FigureKey, NewestVintage } from './newest-vintage';
import type { Reader } from '../connection/reader';
import type { Sql } from '../connection/sql';

/** The newest vintages of many figures, looked up at once: an import asks for tens of thousands. */
export interface StandingFigures {
  find(key: FigureKey): NewestVintage;
  /** Makes what was just stored the newest of its figure: one file may give a figure twice. */
  put(observation: Observation): void;
}

function textOf({ metricId, forceId, period }: FigureKey): string {
  return `${forceId}|${metricId}|${period.kind}|${period.start}|${period.end}`;
}

function jsonOf(keys: readonly FigureKey[], part: (key: FigureKey) => string): string {
  return JSON.stringify([...new Set(keys.map(part))]);
}

/** @internal for the test of query plans */
export function standingFiguresQuery(keys: readonly FigureKey[]): Sql {
  return sql`SELECT ${observationColumns} FROM observation o
    WHERE o.force_id IN (SELECT value FROM json_each(${jsonOf(keys, ({ forceId }) => forceId)}))
      AND o.metric_id IN (SELECT value FROM json_each(${jsonOf(keys, ({ metricId }) => metricId)}))
      AND o.period_end IN (SELECT value FROM json_each(${jsonOf(keys, ({ period }) => period.end)})) AND ${isLatestVintage}`;
}

/** Vintages that were taken back: their numbers are not given again. */
function withdrawnVintages(reader: Reader): ReadonlyMap<string, number> {
  const query = sql`SELECT o.force_id, o.metric_id, o.period_kind, o.period_start, o.period_end, max(o.vintage) AS vintage
    FROM withdrawn_observation w CROSS JOIN observation o ON o.id = w.observation_id GROUP BY 1, 2, 3, 4, 5`;
  const parts = ['force_id', 'metric_id', 'period_kind', 'period_start', 'period_end'];
  return new Map(reader.all(query, (row) => [parts.map((part) => row.text(part)).join('|'), row.number('vintage')]));
}

export function standingFigures(reader: Reader, keys: readonly FigureKey[]): StandingFigures {
  const found = new Map<string, Observation>();
  for (const item of reader.all(standingFiguresQuery(keys), decodeObservation)) found.set(textOf(item), item);
  const withdrawn = withdrawnVintages(reader);
  return {
    find(key) {
      const text = textOf(key);
      const latest = found.get(text) ?? null;
      return { latest, next: Math.max(latest?.vintage ?? 0, withdrawn.get(text) ?? 0) + 1 };
    },
    put: (observation) => found.set(textOf(observation), observation),
  };
}
