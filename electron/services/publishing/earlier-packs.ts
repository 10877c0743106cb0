import type { Reader } from '#db/connection/reader';
import { findFollowed } from '#db/repositories/pack-editions';
import { findPublicEdition } from '#db/repositories/public-editions';
import { listPublications, type Publication } from '#db/repositories/publications';
import type { Edition } from '#shared/editions/edition';
import { leftOut } from '#shared/pack/public/left-out';
import { withoutBlocks } from '#shared/pack/public/without-blocks';
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

/** What an edition of a pack can tell its changes against: a public one knows only what was public of the earlier packs. */
export function earlierPacks(read: Reader, packId: string, edition: Edition): readonly EarlierPack[] {
  const all = earlierPublications(read, packId);
  return edition === 'restricted'
    ? all.map((each) => earlierPackOf(read, each))
    : all.flatMap((each) => earlierPublicPack(read, each) ?? []);
}

/** Null where there was no public edition of it. */
function earlierPublicPack(read: Reader, publication: Publication): EarlierPack | null {
  const { body, title } = publication;
  const kept = findPublicEdition(read, publication.packId);
  const whole = earlierPackOf(read, publication);
  if (kept === null)
    return body.marking === 'OFFICIAL-SENSITIVE'
      ? null
      : { ...whole, document: withoutBlocks(whole.document, new Set(leftOut(body.blocks).keys())) };
  return kept.documentSha256 === null
    ? null
    : { ...whole, document: { ...keptDocument(read, kept.documentSha256), title } };
}
