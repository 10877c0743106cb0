import { searchKinds, type Searchable } from '#shared/search/search';
import { sql } from '../connection/sql';
import type { Reader } from '../connection/reader';
import type { Sql } from '../connection/sql';

/** `%` and `_` are letters here, not signs. */
const containing = (word: string): string => `%${word.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`;

/**
 * The records in which every word stands somewhere. A workspace has thousands of them at the most, so they are looked through
 * (3 ms for 1,100 findings); figures, of which there may be half a million, are not among them.
 * @param words in small letters
 */
function searchableQuery(words: readonly string[]): Sql {
  const all = words.reduce(
    (condition, word) =>
      sql`${condition} AND (title || ' ' || alias || ' ' || text) LIKE ${containing(word)} ESCAPE '\\'`,
    sql`TRUE`,
  );
  return sql`SELECT kind, id, title, alias, text FROM (
      SELECT 'metric' AS kind, m.id, m.title, m.short_title || coalesce(' · ' || m.published_label, '') AS alias,
        m.theme || ' · ' || coalesce((SELECT group_concat(d.definition, ' ') FROM metric_definition d WHERE d.metric_id = m.id), '')
          AS text FROM metric m
      UNION ALL SELECT 'finding', id, title, ref, text || ' · ' || area FROM finding
      UNION ALL SELECT 'inspection', id, title, cycle, programme || ' ' || coalesce(note, '') FROM inspection
      UNION ALL SELECT 'meeting', id, title, held_on, coalesce(theme, '') || ' ' || coalesce(place, '') FROM meeting
      UNION ALL SELECT 'pack', p.id, p.title, m.title, '' FROM pack p JOIN meeting m ON m.id = p.meeting_id
      UNION ALL SELECT 'source', id, title, publisher, coalesce(release, '') || ' ' || coalesce(note, '') FROM source
    ) WHERE ${all}`;
}

export function listSearchable(reader: Reader, words: readonly string[]): readonly Searchable[] {
  return reader.all(searchableQuery(words), (row) => ({
    kind: row.oneOf('kind', searchKinds),
    id: row.text('id'),
    title: row.text('title'),
    alias: row.text('alias'),
    text: row.text('text'),
  }));
}
