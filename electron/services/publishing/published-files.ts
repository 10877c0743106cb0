import type { Reader } from '#db/connection/reader';
import { findPublication, listPublishedFiles } from '#db/repositories/publications';
import { readStoredFile } from '#db/repositories/stored-files';
import { DeskError } from '#shared/contract/errors';
import { formatOf } from '#shared/editions/edition-files';
import type { EditionFormat } from '#shared/editions/edition-format';
import type { PageLayout } from '#shared/publishing/page-layout';

/** The published PDF of a pack, byte for byte, and how its pages were laid out. */
export interface PublishedPdf extends PageLayout {
  readonly bytes: Uint8Array;
}

/** The PDF that was published: printing a published pack again gives this file. Null for a pack that is not published. */
export function publishedPdf(read: Reader, packId: string): PublishedPdf | null {
  const publication = findPublication(read, packId);
  const bytes = publishedEdition(read, { packId, format: 'pdf' });
  return publication === null || bytes === null ? null : { ...publication.layout, bytes };
}

/** A file of the whole pack as it was published. Null for a pack that is not, or that was before this format was kept. */
export function publishedEdition(
  read: Reader,
  { packId, format }: { readonly packId: string; readonly format: EditionFormat },
): Uint8Array | null {
  const file = listPublishedFiles(read, packId).find(
    ({ role, mediaType }) => role === 'produced' && formatOf(mediaType) === format,
  );
  return file === undefined ? null : publishedFile(read, { packId, fileId: file.fileId }).bytes;
}

/** @throws DeskError not-found where it is no file of this pack */
export function publishedFile(
  read: Reader,
  { packId, fileId }: { readonly packId: string; readonly fileId: string },
): { readonly name: string; readonly bytes: Uint8Array } {
  const file = listPublishedFiles(read, packId).find((each) => each.fileId === fileId);
  const stored = readStoredFile(read, fileId);
  if (file === undefined || stored === null)
    throw new DeskError('not-found', 'That file does not belong to this published pack.');
  return { name: file.name, bytes: stored.bytes };
}
