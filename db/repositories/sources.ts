import { sourceKinds } from '#shared/domain/source/source';
import type { Source } from '#shared/domain/source/source';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';

/** How many observations (every vintage that stands) and findings name a source. */
export interface SourceUses {
  readonly sourceId: string;
  readonly observations: number;
  readonly findings: number;
}

const columns = sql`id, title, publisher, address, published_on, accessed_on, kind, note`;

function decode(row: Row): Source {
  return {
    id: row.text('id'),
    title: row.text('title'),
    publisher: row.text('publisher'),
    address: row.textOrNull('address'),
    publishedOn: row.textOrNull('published_on'),
    accessedOn: row.textOrNull('accessed_on'),
    kind: row.oneOf('kind', sourceKinds),
    note: row.textOrNull('note'),
  };
}

/** In the order of entry. */
export function listSources(reader: Reader): readonly Source[] {
  return reader.all(sql`SELECT ${columns} FROM source ORDER BY position`, decode);
}

/** One entry a source, in the order of `listSources`. */
export function countSourceUses(reader: Reader): readonly SourceUses[] {
  return reader.all(
    sql`SELECT s.id,
        (SELECT count(*) FROM observation o WHERE o.source_id = s.id)
          - (SELECT count(*) FROM withdrawn_observation w CROSS JOIN observation o ON o.id = w.observation_id
            WHERE o.source_id = s.id) AS observations,
        (SELECT count(*) FROM finding f WHERE f.source_id = s.id) AS findings
      FROM source s ORDER BY s.position`,
    (row) => ({ sourceId: row.text('id'), observations: row.number('observations'), findings: row.number('findings') }),
  );
}

export function insertSource(tx: Transaction, source: Source): void {
  tx.run(sql`INSERT INTO source (id, position, title, publisher, address, published_on, accessed_on, kind, note)
    VALUES (${source.id}, (SELECT coalesce(max(position), 0) + 1 FROM source), ${source.title}, ${source.publisher},
      ${source.address}, ${source.publishedOn}, ${source.accessedOn}, ${source.kind}, ${source.note})`);
  logInsert(tx, 'sources', 'source', source.id, source);
}
