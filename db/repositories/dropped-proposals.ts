import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';

/** A proposal that somebody dropped: it stays away while its evidence is the same. */
export interface DroppedProposal {
  readonly subject: string;
  readonly evidence: string;
  readonly text: string;
}

const decode = (row: Row): DroppedProposal => ({
  subject: row.text('subject'),
  evidence: row.text('evidence'),
  text: row.text('text'),
});

/** The newest first. */
export function listDropped(reader: Reader): readonly DroppedProposal[] {
  return reader.all(
    sql`SELECT subject, evidence, text FROM dropped_proposal ORDER BY dropped_at DESC, subject, evidence`,
    decode,
  );
}

/** Dropping twice is dropping once. */
export function insertDropped(tx: Transaction, proposal: DroppedProposal): void {
  const { subject, evidence, text } = proposal;
  const added = tx.run(sql`INSERT INTO dropped_proposal (subject, evidence, text, dropped_at)
    VALUES (${subject}, ${evidence}, ${text}, ${tx.at}) ON CONFLICT DO NOTHING`);
  if (added > 0) logInsert(tx, 'meetings', 'dropped_proposal', `${subject} ${evidence}`, proposal);
}

/** Lets a dropped proposal come back. */
export function removeDropped(
  tx: Transaction,
  { subject, evidence }: Pick<DroppedProposal, 'subject' | 'evidence'>,
): void {
  const before = tx.get(
    sql`SELECT subject, evidence, text FROM dropped_proposal WHERE subject = ${subject} AND evidence = ${evidence}`,
    decode,
  );
  if (before === null) return;
  tx.run(sql`DELETE FROM dropped_proposal WHERE subject = ${subject} AND evidence = ${evidence}`);
  tx.log({
    area: 'meetings',
    entity: 'dropped_proposal',
    entityId: `${subject} ${evidence}`,
    action: 'delete',
    before,
    after: null,
  });
}
