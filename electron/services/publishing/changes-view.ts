import type { Reader } from '#db/connection/reader';
import { listSources } from '#db/repositories/sources';
import type { InputOf } from '#shared/contract/contract';
import { DeskError } from '#shared/contract/errors';
import type { PackChangesView } from '#shared/contract/publishing-views';
import { comparePacks } from '#shared/publishing/changes/compare-packs';
import { wordChanges } from '#shared/publishing/changes/word-changes';
import { earlierPackWords } from '#shared/publishing/earlier-pack';
import { resolveStoredPack } from '../resolve-stored-pack';
import { earlierPackOf, earlierPublications } from './earlier-packs';

/** What a pack shows otherwise than a published one; nothing where none was published before it. */
export function changesView(read: Reader, { packId, againstId }: InputOf<'publishing.changes'>): PackChangesView {
  const earlier = earlierPublications(read, packId);
  const chosen = againstId === null ? earlier[0] : earlier.find((publication) => publication.packId === againstId);
  if (chosen === undefined && againstId !== null)
    throw new DeskError('not-found', 'The pack to compare with is not published. Choose another.');
  const now = resolveStoredPack(read, packId);
  if (chosen === undefined) {
    const summary = 'No pack has been published before this one, so there is nothing to compare with.';
    return { against: null, summary, figures: [], effects: [], fresh: [], statements: [], texts: [] };
  }
  const against = earlierPackOf(read, chosen);
  const titles = new Map(listSources(read).map(({ id, title }) => [id, title]));
  const changes = comparePacks(against.document, now);
  return {
    ...wordChanges(changes, earlierPackWords(against), (id) => (titles.has(id) ? `by ${titles.get(id)}` : '')),
    against: { id: chosen.packId, title: chosen.title },
    texts: changes.texts,
  };
}
