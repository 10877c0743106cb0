import { z } from 'zod';
import { editions, type Edition } from '#shared/editions/edition';
import type { Problem } from '#shared/pack/problem';
import { packBody, type PackBody } from '#shared/pack/pack';
import { publishedFileRoles } from '#shared/publishing/pack-step';
import { pageLayout, type PageLayout } from '#shared/publishing/page-layout';
import { sql } from '../connection/sql';
import { sha256Of } from './pack-documents';
import { logInsert } from './log-insert';
import { storeFile } from './stored-files';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';

/** A pack that was published: what it was, by whom, and what was open about it. */
export interface Publication {
  readonly packId: string;
  /** The step of the pack by which it was published, from 1. */
  readonly step: number;
  readonly title: string;
  /** ISO, UTC. */
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly documentSha256: string;
  readonly appVersion: string;
  /** The blocks and their settings as they were. */
  readonly body: PackBody;
  readonly layout: PageLayout;
  readonly problems: readonly Problem[];
}

const problems = z.array(
  z.strictObject({ blockId: z.string().nullable(), severity: z.enum(['error', 'warning']), message: z.string() }),
);
const columns = sql`pack_id, step, title, published_at, published_by, document_sha256, app_version, body, layout, problems`;

function decode(row: Row): Publication {
  return {
    packId: row.text('pack_id'),
    step: row.number('step'),
    title: row.text('title'),
    publishedAt: row.text('published_at'),
    publishedBy: row.text('published_by'),
    documentSha256: row.text('document_sha256'),
    appVersion: row.text('app_version'),
    body: row.json('body', (value) => packBody.parse(value)),
    layout: row.json('layout', (value) => pageLayout.parse(value)),
    problems: row.json('problems', (value) => problems.parse(value)),
  };
}

export function findPublication(reader: Reader, packId: string): Publication | null {
  return reader.get(sql`SELECT ${columns} FROM publication WHERE pack_id = ${packId}`, decode);
}

/** The one published last comes first. */
export function listPublications(reader: Reader): readonly Publication[] {
  return reader.all(sql`SELECT ${columns} FROM publication ORDER BY published_at DESC, pack_id`, decode);
}

/** A file of a publication, as it was made or as the document shows it. */
export interface NewPublishedFile {
  readonly role: (typeof publishedFileRoles)[number];
  readonly edition: Edition;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface PublishedFile extends Omit<NewPublishedFile, 'bytes'> {
  readonly fileId: string;
  readonly sha256: string;
  readonly size: number;
}

/** In the order in which they were made. */
export function listPublishedFiles(reader: Reader, packId: string): readonly PublishedFile[] {
  return reader.all(
    sql`SELECT p.role, p.edition, p.name, p.media_type, p.file_id, p.sha256, f.size FROM publication_file p
      JOIN stored_file f ON f.id = p.file_id WHERE p.pack_id = ${packId} ORDER BY p.position`,
    (row) => ({
      role: row.oneOf('role', publishedFileRoles),
      edition: row.oneOf('edition', editions),
      name: row.text('name'),
      mediaType: row.text('media_type'),
      fileId: row.text('file_id'),
      sha256: row.text('sha256'),
      size: row.number('size'),
    }),
  );
}

/** Keeps a publication with its files and what it prints; its document must be kept already, and its step taken. */
export function insertPublication(
  tx: Transaction,
  given: Omit<Publication, 'publishedAt'>,
  files: readonly NewPublishedFile[],
  observationIds: readonly string[],
): void {
  const { packId, step, title, publishedBy, documentSha256, appVersion, body, layout } = given;
  tx.run(sql`INSERT INTO publication (pack_id, step, title, published_at, published_by, document_sha256, app_version,
      template_version, body, layout, problems)
    VALUES (${packId}, ${step}, ${title}, ${tx.at}, ${publishedBy}, ${documentSha256}, ${appVersion}, ${body.schemaVersion},
      ${JSON.stringify(body)}, ${JSON.stringify(layout)}, ${JSON.stringify(given.problems)})`);
  const kept = files.map(({ bytes, ...file }, index) => {
    const sha256 = sha256Of(bytes);
    const { id } = storeFile(tx, { name: file.name, bytes, retrievedOn: null, address: null });
    tx.run(sql`INSERT INTO publication_file (pack_id, position, role, edition, name, media_type, file_id, sha256)
      VALUES (${packId}, ${index + 1}, ${file.role}, ${file.edition}, ${file.name}, ${file.mediaType}, ${id}, ${sha256})`);
    return { ...file, sha256 };
  });
  tx.run(sql`INSERT INTO publication_figure (pack_id, observation_id)
    SELECT ${packId}, value FROM json_each(${JSON.stringify([...new Set(observationIds)])})`);
  // The hashes stand in the chained log too: who alters a document and its hash would have to alter the whole chain.
  logInsert(tx, 'packs', 'publication', packId, {
    step,
    title,
    publishedBy,
    documentSha256,
    appVersion,
    pages: layout.pages,
    problems: given.problems,
    files: kept,
  });
  tx.alsoChanged('imports');
}

/** The titles of the published packs that print one of these observations, the one published last first. */
export function packsPrinting(reader: Reader, observationIds: readonly string[]): readonly PrintingPack[] {
  return reader.all(
    sql`SELECT p.pack_id, p.title FROM publication p WHERE p.pack_id IN
        (SELECT f.pack_id FROM publication_figure f WHERE f.observation_id IN
          (SELECT value FROM json_each(${JSON.stringify(observationIds)})))
      ORDER BY p.published_at DESC, p.pack_id`,
    (row) => ({ id: row.text('pack_id'), title: row.text('title') }),
  );
}

export interface PrintingPack {
  readonly id: string;
  readonly title: string;
}
