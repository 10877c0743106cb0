import type { Reader } from '#db/connection/reader';
import { findDocument } from '#db/repositories/pack-documents';
import { findPublication } from '#db/repositories/publications';
import type { ResolvedPack } from '#shared/pack/resolved';
import { DeskError } from '#shared/contract/errors';
import { readDocument } from '#shared/publishing/kept-document';

/** A document that was kept, as a pack that can be drawn. @throws DeskError damaged-workspace, or newer-workspace */
export function keptDocument(read: Reader, sha256: string): ResolvedPack {
  const text = findDocument(read, sha256);
  if (text === null) throw new DeskError('damaged-workspace', 'A document that was kept is missing in this workspace.');
  try {
    return readDocument(text);
  } catch (cause) {
    throw new DeskError(
      'newer-workspace',
      `The published pack cannot be shown: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}

/** What a published pack shows, for ever; null for a pack that is not published. */
export function publishedDocument(read: Reader, packId: string): ResolvedPack | null {
  const publication = findPublication(read, packId);
  return publication === null ? null : keptDocument(read, publication.documentSha256);
}
