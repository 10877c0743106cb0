import type { Reader } from '#db/connection/reader';
import { findPublicEdition } from '#db/repositories/public-editions';
import { DeskError } from '#shared/contract/errors';
import type { Edition } from '#shared/editions/edition';
import type { Pack } from '#shared/pack/pack';
import { leftOutBlocks } from '#shared/pack/public/left-out-blocks';
import { publicBody } from '#shared/pack/public/public-body';
import type { LeftOutBlock, Refusal } from '#shared/pack/public/public-view';
import { refusalSentence } from '#shared/pack/public/refusal-sentence';
import { publicRefusals } from '#shared/pack/public/refusals';
import type { ResolvedPack } from '#shared/pack/resolved';
import { keptDocument, publishedDocument } from '../publishing/published-document';
import { packOf, resolvePack } from '../resolve-stored-pack';
import { handled } from './handled';
import { privateRecords } from './private-records';

/** A pack without what is restricted, what that is, and why it may not be published; it may where no reason is given. */
export interface PublicEdition {
  readonly resolved: ResolvedPack;
  readonly leftOut: readonly LeftOutBlock[];
  readonly refusals: readonly Refusal[];
}

/** A figure is spoken of by its number too, so it keeps that of the whole pack. */
function figureNumbers({ blocks }: ResolvedPack): ReadonlyMap<string, number> {
  return new Map(
    blocks.flatMap((block) =>
      'figureNumber' in block && block.figureNumber !== null ? [[block.id, block.figureNumber] as const] : [],
    ),
  );
}

/** The public edition of a pack as it now is. */
export function publicEditionOf(read: Reader, pack: Pack): PublicEdition {
  const figures = figureNumbers(resolvePack(read, pack));
  const resolved = resolvePack(read, { ...pack, body: publicBody(pack.body) }, 'public', figures);
  return {
    resolved,
    leftOut: leftOutBlocks(pack.body.blocks),
    refusals: publicRefusals(pack, resolved, privateRecords(read, pack.id)),
  };
}

/** Of a published pack for ever what was kept when it was published, of any other what it now is. */
export function storedPublicEdition(
  read: Reader,
  packId: string,
): Omit<PublicEdition, 'resolved'> & { readonly resolved: ResolvedPack | null } {
  if (publishedDocument(read, packId) === null) return publicEditionOf(read, packOf(read, packId));
  const kept = findPublicEdition(read, packId);
  if (kept === null) return { resolved: null, leftOut: [], refusals: [tooEarly] };
  const { documentSha256, ...told } = kept;
  return { ...told, resolved: documentSha256 === null ? null : keptDocument(read, documentSha256) };
}

const tooEarly: Refusal = {
  blockId: null,
  where: 'The pack',
  why: 'it was published before public editions were kept, so make a new edition of it and publish that',
};

/**
 * What an edition of a pack shows, to make a file of it. One that was published before handling lines were asked for stays as it is:
 * it can be changed no more.
 *
 * @throws DeskError refused, with every reason, where it may not be public, or where it wants its handling line
 */
export function editionOf(
  read: Reader,
  { packId, edition }: { readonly packId: string; readonly edition: Edition },
): ResolvedPack {
  if (edition === 'restricted')
    return publishedDocument(read, packId) ?? handled(resolvePack(read, packOf(read, packId)));
  const { resolved, refusals } = storedPublicEdition(read, packId);
  if (resolved === null || refusals.length > 0) throw new DeskError('refused', refusalSentence(refusals));
  return resolved;
}
