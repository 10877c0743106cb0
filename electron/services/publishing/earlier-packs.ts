import type { Reader } from '#db/connection/reader';
import { findFollowed } from '#db/repositories/pack-editions';
import { listPublications, type Publication } from '#db/repositories/publications';
import type { EarlierPack } from '#shared/publishing/earlier-pack';
import { keptDocument } from './published-document';

/**
 * The published packs that a pack can be held against: the one that it goes on from first, then the one published last. Of a
 * published pack those that were published before it.
 */
export function earlierPublications(read: Reader, packId: string): readonly Publication[] {
  const all = listPublications(read);
  const own = all.findIndex((publication) => publication.packId === packId);
  const followed = findFollowed(read, packId);
  return all.slice(own + 1).toSorted((a, b) => Number(b.packId === followed) - Number(a.packId === followed));
}

export function earlierPackOf(read: Reader, { packId, title, publishedAt, documentSha256 }: Publication): EarlierPack {
  return { packId, title, publishedOn: publishedAt.slice(0, 10), document: keptDocument(read, documentSha256) };
}
