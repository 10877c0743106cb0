import { statusSchemes } from '#shared/domain/finding/status';
import type { StatusWord } from '#shared/domain/finding/status';
import { sql } from '../connection/sql';
import type { Reader } from '../connection/reader';

/** Every word of the three schemes, retired ones too: the force's first, each scheme in its own order. */
export function listStatusWords(reader: Reader): readonly StatusWord[] {
  const words = reader.all(
    sql`SELECT scheme, word, label, definition, closes, retired FROM status_word ORDER BY position, word`,
    (row): StatusWord => ({
      scheme: row.oneOf('scheme', statusSchemes),
      word: row.text('word'),
      label: row.text('label'),
      definition: row.text('definition'),
      closes: row.flag('closes'),
      retired: row.flag('retired'),
    }),
  );
  return statusSchemes.flatMap((scheme) => words.filter((word) => word.scheme === scheme));
}
