import { randomUUID } from 'node:crypto';
import type { Transaction } from '#db/connection/transaction';
import { insertSource, listSources } from '#db/repositories/sources';
import { seriesOfSource } from '../series-of-source';
import type { ImportSource } from '#shared/contract/import-source';
import { DeskError } from '#shared/contract/errors';

interface UsedSource {
  readonly id: string;
  readonly address: string | null;
  readonly retrievedOn: string | null;
}

/** The source that a person chose, made in the same write where it is new: a write that fails leaves no source behind. */
export function importSourceOf(tx: Transaction, source: ImportSource): UsedSource {
  if (source.kind === 'known') {
    const known = listSources(tx).find(({ id }) => id === source.sourceId);
    if (known === undefined) throw new DeskError('not-found', 'That source is no longer there. Choose another.');
    return { id: known.id, address: known.address, retrievedOn: known.accessedOn };
  }
  const { title, publisher, release, address, publishedOn, retrievedOn } = source;
  const id = randomUUID();
  insertSource(tx, {
    id,
    title,
    publisher,
    address,
    publishedOn,
    accessedOn: retrievedOn,
    kind: 'statistics',
    note: null,
    seriesId: seriesOfSource(tx, { title, publisher }),
    release,
  });
  return { id, address, retrievedOn };
}
