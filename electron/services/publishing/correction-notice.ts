import type { Reader } from '#db/connection/reader';
import { listPackCorrections } from '#db/repositories/pack-corrections';
import { findPublication } from '#db/repositories/publications';
import { DeskError } from '#shared/contract/errors';
import type { ResolvedPack } from '#shared/pack/resolved';
import { correctionNotice } from '#shared/publishing/correction-notice';
import { keptDocument } from './published-document';

/** A correction as a document to print. @throws DeskError not-found */
export function storedCorrectionNotice(
  read: Reader,
  { packId, correctionId }: { readonly packId: string; readonly correctionId: string },
): ResolvedPack {
  const publication = findPublication(read, packId);
  const correction = listPackCorrections(read, packId).find(({ id }) => id === correctionId);
  if (publication === null || correction === undefined)
    throw new DeskError('not-found', 'That correction is not in this workspace.');
  return correctionNotice({
    correction,
    title: publication.title,
    publishedOn: publication.publishedAt.slice(0, 10),
    documentSha256: publication.documentSha256,
    document: keptDocument(read, publication.documentSha256),
  });
}
