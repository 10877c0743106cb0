import { DeskError } from '#shared/contract/errors';
import { itemContents } from '#shared/domain/meeting/agenda';
import type { StandingItem } from '#shared/domain/meeting/agenda';
import { repeatUnits } from '#shared/domain/meeting/meeting-kind';
import type { MeetingKind } from '#shared/domain/meeting/meeting-kind';
import type { Stored } from '#shared/domain/stored';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { decodeStored, expectVersion, logDelete, logUpdate } from './record-version';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';
import type { RecordVersion } from './record-version';

/** The columns that standing items and items of an agenda have alike. */
export function decodeStandingItem(row: Row): StandingItem {
  return {
    title: row.text('title'),
    owner: row.textOrNull('owner'),
    minutes: row.numberOrNull('minutes'),
    isPrivate: row.flag('is_private'),
    note: row.textOrNull('note'),
    shows: row.textOrNull('shows') === null ? null : row.oneOf('shows', itemContents),
  };
}

/** Every kind with its standing items, in the office's order. */
export function listMeetingKinds(reader: Reader): readonly Stored<MeetingKind>[] {
  const items = reader.all(
    sql`SELECT kind_id, title, owner, minutes, is_private, note, shows FROM meeting_kind_item ORDER BY kind_id, position`,
    (row) => ({ kindId: row.text('kind_id'), item: decodeStandingItem(row) }),
  );
  const decode = (row: Row): MeetingKind => {
    const id = row.text('id');
    const every = row.numberOrNull('repeat_every');
    return {
      id,
      title: row.text('title'),
      isPublic: row.flag('is_public'),
      repeat: every === null ? null : { every, unit: row.oneOf('repeat_unit', repeatUnits) },
      papersDays: row.numberOrNull('papers_days'),
      questionsDays: row.numberOrNull('questions_days'),
      retired: row.flag('retired'),
      items: items.filter(({ kindId }) => kindId === id).map(({ item }) => item),
    };
  };
  return reader.all(
    sql`SELECT id, revision, title, is_public, repeat_every, repeat_unit, papers_days, questions_days, retired FROM meeting_kind
      ORDER BY position, id`,
    (row) => decodeStored(row, decode),
  );
}

function writeItems(tx: Transaction, kindId: string, items: readonly StandingItem[]): void {
  tx.run(sql`DELETE FROM meeting_kind_item WHERE kind_id = ${kindId}`);
  items.forEach(({ title, owner, minutes, isPrivate, note, shows }, index) => {
    tx.run(sql`INSERT INTO meeting_kind_item (kind_id, position, title, owner, minutes, is_private, note, shows)
      VALUES (${kindId}, ${index + 1}, ${title}, ${owner}, ${minutes}, ${Number(isPrivate)}, ${note}, ${shows})`);
  });
}

function refuseTakenTitle(tx: Transaction, { id, title }: Pick<MeetingKind, 'id' | 'title'>): void {
  if (listMeetingKinds(tx).every((kind) => kind.id === id || kind.title !== title)) return;
  const message = 'Another kind of meeting has this title.';
  throw new DeskError('invalid-input', message, { 'details.title': message });
}

/** @throws DeskError invalid-input where another kind has its title */
export function insertMeetingKind(tx: Transaction, kind: MeetingKind): void {
  refuseTakenTitle(tx, kind);
  const { id, title, isPublic, repeat, papersDays, questionsDays, retired, items } = kind;
  tx.run(sql`INSERT INTO meeting_kind (id, position, title, is_public, repeat_every, repeat_unit, papers_days, questions_days, retired)
    VALUES (${id}, (SELECT coalesce(max(position), 0) + 1 FROM meeting_kind), ${title}, ${Number(isPublic)}, ${repeat?.every ?? null},
      ${repeat?.unit ?? null}, ${papersDays}, ${questionsDays}, ${Number(retired)})`);
  writeItems(tx, id, items);
  logInsert(tx, 'meetings', 'meeting_kind', id, kind);
}

function current(tx: Transaction, version: RecordVersion): Stored<MeetingKind> {
  const found = listMeetingKinds(tx).find(({ id }) => id === version.id) ?? null;
  return expectVersion(found, version, 'kind of meeting');
}

/** @returns its revision now @throws DeskError not-found, conflict, or invalid-input as `insertMeetingKind` */
export function updateMeetingKind(tx: Transaction, version: RecordVersion, change: Omit<MeetingKind, 'id'>): number {
  const before = current(tx, version);
  const after = { ...before, ...change, revision: before.revision + 1 };
  refuseTakenTitle(tx, after);
  tx.run(sql`UPDATE meeting_kind SET title = ${after.title}, is_public = ${Number(after.isPublic)},
    repeat_every = ${after.repeat?.every ?? null}, repeat_unit = ${after.repeat?.unit ?? null}, papers_days = ${after.papersDays},
    questions_days = ${after.questionsDays}, retired = ${Number(after.retired)}, revision = ${after.revision} WHERE id = ${after.id}`);
  writeItems(tx, after.id, after.items);
  return logUpdate(tx, 'meetings', 'meeting_kind', before, after);
}

/** @throws DeskError not-found, conflict, or refused where a meeting is of this kind */
export function removeMeetingKind(tx: Transaction, version: RecordVersion): void {
  const before = current(tx, version);
  const used = tx.get(sql`SELECT EXISTS (SELECT 1 FROM meeting WHERE kind_id = ${before.id}) AS used`, (row) =>
    row.flag('used'),
  );
  if (used === true)
    throw new DeskError('refused', 'There are meetings of this kind: mark it as no longer used rather than remove it.');
  tx.run(sql`DELETE FROM meeting_kind WHERE id = ${before.id}`);
  logDelete(tx, 'meetings', 'meeting_kind', before);
}
