import type { NarrativeFinding } from '#shared/narrative/narrative-finding';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import type { Reader } from '../connection/reader';
import type { Transaction } from '../connection/transaction';

/** A finding of the narrative check that somebody accepted. */
export interface NarrativeAcceptance {
  readonly findingId: string;
  readonly reason: string;
  readonly author: string;
  /** ISO, UTC. */
  readonly decidedAt: string;
}

/** The acceptances of a pack that stand: the newest word on each finding is that it is accepted. */
export function listAcceptances(reader: Reader, packId: string): readonly NarrativeAcceptance[] {
  return reader.all(
    sql`SELECT a.finding_id, a.reason, a.author, a.decided_at FROM narrative_acceptance a
      WHERE a.pack_id = ${packId} AND a.accepted = 1 AND NOT EXISTS (SELECT 1 FROM narrative_acceptance later
        WHERE later.pack_id = a.pack_id AND later.finding_id = a.finding_id AND later.position > a.position)
      ORDER BY a.position`,
    (row) => ({
      findingId: row.text('finding_id'),
      reason: row.text('reason'),
      author: row.text('author'),
      decidedAt: row.text('decided_at'),
    }),
  );
}

interface Decision {
  readonly packId: string;
  readonly finding: NarrativeFinding;
  /** Why it may stand; null takes an acceptance back. */
  readonly reason: string | null;
  readonly author: string;
}

/** Keeps that a finding is accepted, or is no longer, with the words that it was about. */
export function insertAcceptance(tx: Transaction, { packId, finding, reason, author }: Decision): void {
  const { id, blockId, rule, sentence, span, why } = finding;
  const words = sentence.slice(span.start, span.end);
  const accepted = reason === null ? 0 : 1;
  tx.run(sql`INSERT INTO narrative_acceptance
      (pack_id, finding_id, block_id, rule, sentence, words, why, accepted, reason, author, decided_at)
    VALUES (${packId}, ${id}, ${blockId}, ${rule}, ${sentence}, ${words}, ${why}, ${accepted}, ${reason}, ${author}, ${tx.at})`);
  logInsert(tx, 'packs', 'narrative_acceptance', id, { packId, blockId, rule, sentence, words, why, reason });
}
