import type { Reader } from '#db/connection/reader';
import { findPublicEdition } from '#db/repositories/public-editions';
import { findPublication, listPublishedFiles } from '#db/repositories/publications';
import { readStoredFile } from '#db/repositories/stored-files';
import { DeskError } from '#shared/contract/errors';
import type { Edition } from '#shared/editions/edition';
import { formatOf } from '#shared/editions/edition-files';
import type { EditionFormat } from '#shared/editions/edition-format';
import type { PageLayout } from '#shared/publishing/page-layout';

/** The published PDF of a pack, byte for byte, and how its pages were laid out. */
export interface PublishedPdf extends PageLayout {
  readonly bytes: Uint8Array;
}

/** A file of which edition of which pack. */
interface Asked {
  readonly packId: string;
  readonly edition: Edition;
}

/** The PDF that was published: printing a published pack again gives this file. Null where no such file was made on the day. */
export function publishedPdf(read: Reader, { packId, edition }: Asked): PublishedPdf | null {
  const { layout } = (edition === 'public' ? findPublicEdition(read, packId) : findPublication(read, packId)) ?? {};
  const bytes = publishedEdition(read, { packId, edition, format: 'pdf' });
  return layout === undefined || layout === null || bytes === null ? null : { ...layout, bytes };
}

/** A file of an edition as it was published. Null for a pack that is not, or that was before such files were kept. */
export function publishedEdition(
  read: Reader,
  { packId, edition, format }: Asked & { readonly format: EditionFormat },
): Uint8Array | null {
  const file = listPublishedFiles(read, packId).find(
    (each) => each.role === 'produced' && each.edition === edition && formatOf(each.mediaType) === format,
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
