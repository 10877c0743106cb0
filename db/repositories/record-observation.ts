import { randomUUID } from 'node:crypto';
import type { Doubt, Observation } from '#shared/domain/observation/observation';
import { sql } from '../connection/sql';
import { canonicalJson } from '../history/canonical-json';
import { logInsert } from './log-insert';
import { findLatestVintage } from './observations';
import type { Transaction } from '../connection/transaction';

/** A value as a source gives it, before the workspace gives it an id and a vintage. */
export type NewObservation = Omit<Observation, 'id' | 'vintage'>;

export interface Recorded {
  /** `unchanged` where the newest vintage says the same already: nothing was stored. */
  readonly outcome: 'recorded' | 'revised' | 'unchanged';
  readonly observation: Observation;
}

/**
 * What makes two vintages the same. The locator is left out: it is our wording of the place, and reading the same file with a
 * later version of the program must not make revisions of every figure.
 */
function content(observation: NewObservation): string {
  const { value, absence, numerator, denominator, halfWidth, sampleSize, status, sourceId } = observation;
  const ranks = observation.ranks.toSorted((a, b) => (a.peerGroupId < b.peerGroupId ? -1 : 1));
  return canonicalJson({ value, absence, numerator, denominator, halfWidth, sampleSize, status, sourceId, ranks });
}

/** Stores a published value: as the first, or as the next vintage of a figure that is there already. */
export function recordObservation(tx: Transaction, given: NewObservation): Recorded {
  const latest = findLatestVintage(tx, given.metricId, given.forceId, given.period);
  if (latest !== null && content(latest) === content(given)) return { outcome: 'unchanged', observation: latest };
  const observation: Observation = { ...given, id: randomUUID(), vintage: (latest?.vintage ?? 0) + 1 };
  const { period } = observation;
  tx.run(sql`INSERT INTO observation (id, metric_id, force_id, period_kind, period_start, period_end, vintage, value, absence, numerator,
      denominator, half_width, sample_size, status, source_id, locator, recorded_at)
    VALUES (${observation.id}, ${observation.metricId}, ${observation.forceId}, ${period.kind}, ${period.start}, ${period.end},
      ${observation.vintage}, ${observation.value}, ${observation.absence}, ${observation.numerator}, ${observation.denominator},
      ${observation.halfWidth}, ${observation.sampleSize}, ${observation.status}, ${observation.sourceId}, ${observation.locator}, ${tx.at})`);
  for (const { peerGroupId, rank } of observation.ranks) {
    tx.run(
      sql`INSERT INTO observation_rank (observation_id, peer_group_id, rank) VALUES (${observation.id}, ${peerGroupId}, ${rank})`,
    );
  }
  logInsert(tx, 'metrics', 'observation', observation.id, observation);
  return { outcome: latest === null ? 'recorded' : 'revised', observation };
}

/** Keeps that a check doubts a figure; a second doubt of the same rule about the same figure is left out. */
export function insertDoubt(tx: Transaction, doubt: Doubt): void {
  const { observationId, rule, note } = doubt;
  const added = tx.run(sql`INSERT INTO doubt (observation_id, rule, note) VALUES (${observationId}, ${rule}, ${note})
    ON CONFLICT (observation_id, rule) DO NOTHING`);
  if (added > 0) logInsert(tx, 'metrics', 'doubt', `${observationId}:${rule}`, doubt);
}
