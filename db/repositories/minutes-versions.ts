import { editions, type Edition } from '#shared/editions/edition';
import { minutesFormats, type MinutesFormat, type MinutesVersion } from '#shared/domain/meeting/minutes';
import { sql } from '../connection/sql';
import type { Sql } from '../connection/sql';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';
import { logInsert } from './log-insert';
import { sha256Of } from './pack-documents';
import { storeFile } from './stored-files';

function decode(row: Row): MinutesVersion {
  return {
    meetingId: row.text('meeting_id'),
    version: row.number('version'),
    agreedOn: row.text('agreed_on'),
    agreedAtId: row.textOrNull('agreed_at_id'),
    agreedBy: row.text('agreed_by'),
    role: row.textOrNull('role'),
    corrections: row.textOrNull('corrections'),
    author: row.text('author'),
    recordedAt: row.text('recorded_at'),
    documentSha256: row.text('document_sha256'),
    publicSha256: row.textOrNull('public_sha256'),
    publicRefusal: row.textOrNull('public_refusal'),
    appVersion: row.text('app_version'),
  };
}

const select = (condition: Sql) =>
  sql`SELECT meeting_id, version, agreed_on, agreed_at_id, agreed_by, role, corrections, author, recorded_at, document_sha256,
    public_sha256, public_refusal, app_version FROM minutes_version WHERE ${condition} ORDER BY meeting_id, version`;

/** The agreement of a meeting's minutes and what was amended since, the first first; of all meetings where none is named. */
export function listMinutesVersions(reader: Reader, meetingId?: string): readonly MinutesVersion[] {
  return reader.all(select(meetingId === undefined ? sql`true` : sql`meeting_id = ${meetingId}`), decode);
}

/** A file that was made of agreed minutes. */
export interface NewMinutesFile {
  readonly edition: Edition;
  readonly format: MinutesFormat;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface MinutesFile extends Omit<NewMinutesFile, 'bytes'> {
  readonly fileId: string;
  readonly sha256: string;
  readonly size: number;
}

export type MinutesKey = Pick<MinutesVersion, 'meetingId' | 'version'>;

export function listMinutesFiles(reader: Reader, { meetingId, version }: MinutesKey): readonly MinutesFile[] {
  return reader.all(
    sql`SELECT m.edition, m.format, m.name, m.file_id, m.sha256, f.size FROM minutes_file m JOIN stored_file f ON f.id = m.file_id
      WHERE m.meeting_id = ${meetingId} AND m.version = ${version} ORDER BY m.edition DESC, m.format`,
    (row) => ({
      edition: row.oneOf('edition', editions),
      format: row.oneOf('format', minutesFormats),
      name: row.text('name'),
      fileId: row.text('file_id'),
      sha256: row.text('sha256'),
      size: row.number('size'),
    }),
  );
}

/** By what the change log names a version of minutes. */
export const minutesLogId = ({ meetingId, version }: MinutesKey): string => `${meetingId}/${version}`;

/** Keeps a version of minutes with its files; its documents must be kept already. */
export function insertMinutesVersion(
  tx: Transaction,
  given: Omit<MinutesVersion, 'recordedAt'>,
  files: readonly NewMinutesFile[],
): void {
  const { meetingId, version, agreedOn, agreedAtId, agreedBy, role, corrections, author } = given;
  tx.run(sql`INSERT INTO minutes_version (meeting_id, version, agreed_on, agreed_at_id, agreed_by, role, corrections, author, recorded_at,
      document_sha256, public_sha256, public_refusal, app_version)
    VALUES (${meetingId}, ${version}, ${agreedOn}, ${agreedAtId}, ${agreedBy}, ${role}, ${corrections}, ${author}, ${tx.at},
      ${given.documentSha256}, ${given.publicSha256}, ${given.publicRefusal}, ${given.appVersion})`);
  const kept = files.map(({ bytes, ...file }) => {
    const sha256 = sha256Of(bytes);
    const { id } = storeFile(tx, { name: file.name, bytes, retrievedOn: null, address: null });
    tx.run(sql`INSERT INTO minutes_file (meeting_id, version, edition, format, name, file_id, sha256)
      VALUES (${meetingId}, ${version}, ${file.edition}, ${file.format}, ${file.name}, ${id}, ${sha256})`);
    return { ...file, sha256 };
  });
  // The hashes stand in the chained log too: who alters a document and its hash would have to alter the whole chain.
  logInsert(tx, 'meetings', 'minutes', minutesLogId(given), { ...given, files: kept });
}
