import { sourceKinds } from '#shared/domain/source/source';
import type { Source } from '#shared/domain/source/source';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { isStanding } from './standing';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Sql } from '../connection/sql';
import type { Transaction } from '../connection/transaction';

/** How many observations (every vintage that stands) and findings name a source. */
export interface SourceUses {
  readonly sourceId: string;
  readonly observations: number;
  readonly findings: number;
}

const columns = sql`id, title, publisher, address, published_on, accessed_on, kind, note, series_id, release`;

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
    seriesId: row.textOrNull('series_id'),
    release: row.textOrNull('release'),
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

/** @internal for the test of query plans */
export function metricsOfSourcesQuery(): Sql {
  // The plus keeps SQLite at the series' own index: one force's figures are few, those of a national release are not.
  return sql`SELECT DISTINCT o.source_id, o.metric_id
    FROM observation o CROSS JOIN metric m ON m.id = o.metric_id
    WHERE o.force_id = (SELECT value ->> '$' FROM setting WHERE key = 'force')
      AND +o.source_id IN (SELECT id FROM source WHERE series_id IS NOT NULL)
      AND ${isStanding}
    ORDER BY m.position`;
}

/**
 * The metrics of which each source gave the workspace's own force a figure that stands, in the order of the metrics. Only
 * sources that are releases of a series; one that gave none is left out.
 */
export function metricsOfSources(reader: Reader): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const rows = reader.all(metricsOfSourcesQuery(), (row) => [row.text('source_id'), row.text('metric_id')] as const);
  for (const [sourceId, metricId] of rows) {
    const metricIds = found.get(sourceId);
    if (metricIds === undefined) found.set(sourceId, [metricId]);
    else metricIds.push(metricId);
  }
  return found;
}

export function insertSource(tx: Transaction, source: Source): void {
  tx.run(sql`INSERT INTO source (id, position, title, publisher, address, published_on, accessed_on, kind, note, series_id, release)
    VALUES (${source.id}, (SELECT coalesce(max(position), 0) + 1 FROM source), ${source.title}, ${source.publisher},
      ${source.address}, ${source.publishedOn}, ${source.accessedOn}, ${source.kind}, ${source.note},
      ${source.seriesId}, ${source.release})`);
  logInsert(tx, 'sources', 'source', source.id, source);
}
