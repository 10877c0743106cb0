import { DeskError } from '#shared/contract/errors';
import { sql } from '../connection/sql';
import { findStoredFinding } from './findings';
import { logInsert } from './log-insert';
import { expectVersion } from './record-version';
import type { Reader } from '../connection/reader';
import type { Transaction } from '../connection/transaction';
import type { RecordVersion } from './record-version';

/** The observations that a finding's figures are, by the figure's place from 1. */
export function listFigureLinks(reader: Reader, findingId: string): ReadonlyMap<number, string> {
  return new Map(
    reader.all(
      sql`SELECT position, observation_id FROM finding_figure_observation WHERE finding_id = ${findingId}`,
      (row) => [row.number('position'), row.text('observation_id')] as const,
    ),
  );
}

/** Findings of which a figure is an observation of the metric. */
export function findingsLinkedTo(reader: Reader, metricId: string): ReadonlySet<string> {
  return new Set(
    reader.all(
      sql`SELECT DISTINCT l.finding_id FROM observation o JOIN finding_figure_observation l ON l.observation_id = o.id
        WHERE o.metric_id = ${metricId}`,
      (row) => row.text('finding_id'),
    ),
  );
}

function storeLink(tx: Transaction, findingId: string, position: number, observationId: string): void {
  tx.run(sql`INSERT INTO finding_figure_observation (finding_id, position, observation_id)
    VALUES (${findingId}, ${position}, ${observationId})`);
}

/** Links a figure of a finding that is only just being made. */
export function insertFigureLink(tx: Transaction, findingId: string, position: number, observationId: string): void {
  storeLink(tx, findingId, position, observationId);
  logInsert(tx, 'findings', 'finding_figure_observation', `${findingId}/${position}`, { observationId });
}

/**
 * Says which observation a figure of a finding is; null takes the link away. The figure itself stays as the report gives it.
 * @param version of the finding
 * @param position of the figure, from 1
 * @returns the finding's revision now
 * @throws DeskError not-found or conflict
 */
export function setFigureLink(
  tx: Transaction,
  version: RecordVersion,
  position: number,
  observationId: string | null,
): number {
  const finding = expectVersion(findStoredFinding(tx, version.id), version, 'finding');
  if (finding.figures[position - 1] === undefined)
    throw new DeskError('not-found', 'The finding no longer carries that figure. Look at it once more.');
  const before = listFigureLinks(tx, finding.id).get(position) ?? null;
  tx.run(sql`DELETE FROM finding_figure_observation WHERE finding_id = ${finding.id} AND position = ${position}`);
  if (observationId !== null) storeLink(tx, finding.id, position, observationId);
  tx.run(sql`UPDATE finding SET revision = revision + 1 WHERE id = ${finding.id}`);
  tx.log({
    area: 'findings',
    entity: 'finding_figure_observation',
    entityId: `${finding.id}/${position}`,
    action: 'update',
    before: { observationId: before },
    after: { observationId },
  });
  return finding.revision + 1;
}
