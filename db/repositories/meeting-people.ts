import { attendances } from '#shared/domain/meeting/meeting';
import type { MeetingPerson } from '#shared/domain/meeting/meeting';
import { sql } from '../connection/sql';
import type { Reader } from '../connection/reader';
import type { Transaction } from '../connection/transaction';

/** Who is expected at a meeting or was there, in the order in which minutes name them. */
export function listPeople(reader: Reader, meetingId: string): readonly MeetingPerson[] {
  return reader.all(
    sql`SELECT name, role, initials, attendance FROM meeting_person WHERE meeting_id = ${meetingId} ORDER BY position`,
    (row) => ({
      name: row.text('name'),
      role: row.textOrNull('role'),
      initials: row.textOrNull('initials'),
      attendance: row.oneOf('attendance', attendances),
    }),
  );
}

/** Puts this list in the place of the one before. */
export function setPeople(tx: Transaction, meetingId: string, people: readonly MeetingPerson[]): void {
  const before = listPeople(tx, meetingId);
  if (JSON.stringify(before) === JSON.stringify(people)) return;
  tx.run(sql`DELETE FROM meeting_person WHERE meeting_id = ${meetingId}`);
  people.forEach(({ name, role, initials, attendance }, index) => {
    tx.run(sql`INSERT INTO meeting_person (meeting_id, position, name, role, initials, attendance)
      VALUES (${meetingId}, ${index + 1}, ${name}, ${role}, ${initials}, ${attendance})`);
  });
  tx.log({
    area: 'meetings',
    entity: 'meeting_people',
    entityId: meetingId,
    action: 'update',
    before,
    after: people,
  });
}
