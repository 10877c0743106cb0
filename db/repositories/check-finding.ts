import { DeskError } from '#shared/contract/errors';
import { findingKinds } from '#shared/domain/finding/finding';
import type { Finding, FindingKind } from '#shared/domain/finding/finding';
import { sql } from '../connection/sql';
import type { Reader } from '../connection/reader';

type Checked = Pick<Finding, 'id' | 'inspectionId' | 'kind' | 'ref' | 'parentId'>;

function isCauseOfConcern(kind: FindingKind): boolean {
  return kind === 'cause-of-concern' || kind === 'accelerated-cause-of-concern';
}

function wrong(field: 'ref' | 'parentId' | 'kind', message: string): DeskError {
  return new DeskError('invalid-input', message, { [`details.${field}`]: message });
}

function refuseTakenRef(reader: Reader, { id, ref }: Checked): void {
  const other = reader.get(sql`SELECT title FROM finding WHERE ref = ${ref} AND id <> ${id}`, (row) =>
    row.text('title'),
  );
  if (other !== null) throw wrong('ref', `The reference ${ref} is that of another finding, “${other}”.`);
}

function refuseWrongParent(reader: Reader, { id, inspectionId, kind, parentId }: Checked): void {
  if (parentId === null) return;
  if (parentId === id) throw wrong('parentId', 'A finding does not come with itself.');
  if (isCauseOfConcern(kind)) throw wrong('parentId', 'A cause of concern stands on its own.');
  const parent = reader.get(sql`SELECT inspection_id, kind FROM finding WHERE id = ${parentId}`, (row) => ({
    inspectionId: row.text('inspection_id'),
    kind: row.oneOf('kind', findingKinds),
  }));
  if (parent?.inspectionId === inspectionId && isCauseOfConcern(parent.kind)) return;
  throw wrong('parentId', 'Choose a cause of concern of the same inspection.');
}

function refuseLosingRecommendations(reader: Reader, { id, kind }: Checked): void {
  if (isCauseOfConcern(kind)) return;
  const child = reader.get(sql`SELECT ref FROM finding WHERE parent_id = ${id} ORDER BY position`, (row) =>
    row.text('ref'),
  );
  if (child !== null) throw wrong('kind', `It stays a cause of concern: ${child} comes with it.`);
}

/** @throws DeskError invalid-input where the reference is taken, or the finding cannot come with what it names */
export function checkFinding(reader: Reader, finding: Checked): void {
  refuseTakenRef(reader, finding);
  refuseWrongParent(reader, finding);
  refuseLosingRecommendations(reader, finding);
}
