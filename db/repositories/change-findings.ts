import { DeskError } from '#shared/contract/errors';
import { listWords } from '#shared/text/words';
import type { Finding } from '#shared/domain/finding/finding';
import type { Stored } from '#shared/domain/stored';
import { findStoredFinding } from './findings';
import { updateFinding } from './update-finding';
import type { Transaction } from '../connection/transaction';
import type { RecordVersion } from './record-version';

/** A change of many findings; what is left out stays as it is, and null empties it. */
export interface ManyChange {
  readonly owner?: string | null | undefined;
  readonly localDeadline?: string | null | undefined;
}

function found(tx: Transaction, records: readonly RecordVersion[]): readonly Stored<Finding>[] {
  const findings = records.map(({ id }) => findStoredFinding(tx, id)).filter((item) => item !== null);
  if (findings.length === records.length) return findings;
  throw new DeskError('not-found', 'One of the findings is no longer there: choose anew.');
}

/**
 * Changes owner or local deadline of many findings, each named once: all of them, or none. A finding that says so already stays
 * at its revision.
 * @throws DeskError not-found, or conflict that names those that somebody else changed meanwhile
 */
export function changeFindings(tx: Transaction, records: readonly RecordVersion[], change: ManyChange): void {
  const expected = new Map(records.map(({ id, revision }) => [id, revision]));
  const findings = found(tx, [...new Map(records.map((record) => [record.id, record])).values()]);
  const stale = findings.filter(({ id, revision }) => expected.get(id) !== revision).map(({ ref }) => ref);
  if (stale.length > 0) {
    throw new DeskError(
      'conflict',
      `${listWords(stale)} ${stale.length === 1 ? 'was' : 'were'} changed elsewhere meanwhile, so nothing was changed: look at the newest state and make your change again.`,
    );
  }
  for (const finding of findings) {
    const { owner = finding.owner, localDeadline = finding.localDeadline } = change;
    if (owner === finding.owner && localDeadline === finding.localDeadline) continue;
    updateFinding(tx, finding, { ...finding, owner, localDeadline });
  }
}
