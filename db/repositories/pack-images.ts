import { imageTypes, type PackImage } from '#shared/pack/pack-image';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { storeFile } from './stored-files';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';

const columns = sql`i.file_id, f.sha256, i.type, i.width, i.height`;

function decode(row: Row): PackImage {
  return {
    fileId: row.text('file_id'),
    sha256: row.text('sha256'),
    type: row.oneOf('type', imageTypes),
    width: row.number('width'),
    height: row.number('height'),
  };
}

/** Every picture that packs may show. */
export function listPackImages(reader: Reader): readonly PackImage[] {
  return reader.all(
    sql`SELECT ${columns} FROM pack_image i JOIN stored_file f ON f.id = i.file_id ORDER BY i.added_at, i.file_id`,
    decode,
  );
}

/** The bytes of a picture; null for any other file that the workspace keeps. */
export function readPackImage(
  reader: Reader,
  fileId: string,
): { readonly type: PackImage['type']; readonly bytes: Uint8Array } | null {
  return reader.get(
    sql`SELECT i.type, f.bytes FROM pack_image i JOIN stored_file f ON f.id = i.file_id WHERE i.file_id = ${fileId}`,
    (row) => ({ type: row.oneOf('type', imageTypes), bytes: row.bytes('bytes') }),
  );
}

/** Keeps a picture once by its bytes. */
export function storePackImage(
  tx: Transaction,
  given: Pick<PackImage, 'type' | 'width' | 'height'> & { readonly name: string; readonly bytes: Uint8Array },
): PackImage {
  const { name, bytes, type, width, height } = given;
  const file = storeFile(tx, { name, bytes, retrievedOn: null, address: null });
  const image: PackImage = { fileId: file.id, sha256: file.sha256, type, width, height };
  const added = tx.run(sql`INSERT INTO pack_image (file_id, type, width, height, name, added_at)
    VALUES (${file.id}, ${type}, ${width}, ${height}, ${name}, ${tx.at}) ON CONFLICT (file_id) DO NOTHING`);
  if (added > 0) logInsert(tx, 'packs', 'pack_image', file.id, { ...image, name });
  return image;
}
