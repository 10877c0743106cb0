import { randomUUID } from 'node:crypto';
import type { Doubt, Observation } from '#shared/domain/observation/observation';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { newestVintage } from './newest-vintage';
import type { Transaction } from '../connection/transaction';

/** A value as a source gives it, before the workspace gives it an id and a vintage. */
export type NewObservation = Omit<Observation, 'id' | 'vintage'>;

export interface Recorded {
  /** `unchanged` where the newest vintage says the same already: nothing was stored. */
  readonly outcome: 'recorded' | 'revised' | 'unchanged';
  readonly observation: Observation;
}

const compared = [
  'value',
  'absence',
  'numerator',
  'denominator',
  'halfWidth',
  'sampleSize',
  'status',
  'sourceId',
] as const;

function ranksOf({ ranks }: NewObservation): string {
  return ranks
    .map(({ peerGroupId, rank }) => `${peerGroupId} ${rank}`)
    .toSorted()
    .join();
}

/**
 * What makes two vintages the same. The locator is left out: it is our wording of the place, and reading the same file with a
 * later version of the program must not make revisions of every figure.
 */
function saysTheSame(one: NewObservation, other: NewObservation): boolean {
  return compared.every((field) => one[field] === other[field]) && ranksOf(one) === ranksOf(other);
}

/** Writes an observation and its ranks without an entry in the change log: the caller logs it, or the import that it is part of. */
export function storeObservation(tx: Transaction, given: NewObservation, vintage: number): Observation {
  const observation: Observation = { ...given, id: randomUUID(), vintage };
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
  return observation;
}

/** Stores a published value: as the first, or as the next vintage of a figure that is there already. */
export function recordObservation(tx: Transaction, given: NewObservation): Recorded {
  const { latest, next } = newestVintage(tx, given);
  if (latest !== null && saysTheSame(latest, given)) return { outcome: 'unchanged', observation: latest };
  const observation = storeObservation(tx, given, next);
  logInsert(tx, 'metrics', 'observation', observation.id, observation);
  return { outcome: latest === null ? 'recorded' : 'revised', observation };
}

/** Keeps that a check doubts a figure, without an entry in the change log. @returns false where the rule doubts it already */
export function storeDoubt(tx: Transaction, { observationId, rule, note }: Doubt): boolean {
  return (
    tx.run(sql`INSERT INTO doubt (observation_id, rule, note) VALUES (${observationId}, ${rule}, ${note})
      ON CONFLICT (observation_id, rule) DO NOTHING`) > 0
  );
}

/** Keeps that a check doubts a figure; a second doubt of the same rule about the same figure is left out. */
export function insertDoubt(tx: Transaction, doubt: Doubt): void {
  if (storeDoubt(tx, doubt)) logInsert(tx, 'metrics', 'doubt', `${doubt.observationId}:${doubt.rule}`, doubt);
}
