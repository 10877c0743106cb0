import type { Finding } from '#shared/domain/finding/finding';
import { sql } from '../connection/sql';
import { checkFinding } from './check-finding';
import { findStoredFinding } from './findings';
import { expectVersion, logUpdate } from './record-version';
import type { Transaction } from '../connection/transaction';
import type { RecordVersion } from './record-version';

/** What a person may change of a finding: its figures, its metrics and its report stay. */
export type FindingChange = Omit<Finding, 'id' | 'inspectionId' | 'figures' | 'metricIds' | 'sourceId'>;

/**
 * @returns its revision now
 * @throws DeskError not-found, conflict, or invalid-input where its reference is taken or it cannot come with what it names
 */
export function updateFinding(tx: Transaction, version: RecordVersion, change: FindingChange): number {
  const before = expectVersion(findStoredFinding(tx, version.id), version, 'finding');
  const { id, inspectionId, figures, metricIds, sourceId } = before;
  const after = { ...change, id, inspectionId, figures, metricIds, sourceId, revision: before.revision + 1 };
  checkFinding(tx, after);
  tx.run(sql`UPDATE finding SET ref = ${after.ref}, kind = ${after.kind}, tone = ${after.tone}, area = ${after.area},
      title = ${after.title}, text = ${after.text}, early_feedback = ${after.earlyFeedback ? 1 : 0}, locator = ${after.locator},
      hmicfrs_number = ${after.hmicfrsNumber}, parent_id = ${after.parentId}, addressees = ${JSON.stringify(after.addressees)},
      not_ours_because = ${after.notOursBecause}, owner = ${after.owner}, deadline_words = ${after.deadlineWords},
      hmicfrs_deadline = ${after.hmicfrsDeadline}, local_deadline = ${after.localDeadline}, revision = ${after.revision}
    WHERE id = ${id}`);
  return logUpdate(tx, 'findings', 'finding', before, after);
}
