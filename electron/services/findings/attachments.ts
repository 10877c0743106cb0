import { basename } from 'node:path';
import type { Reader } from '#db/connection/reader';
import { readChosenFile } from '#db/readers/read-chosen-file';
import { readStoredFile } from '#db/repositories/stored-files';
import { DeskError } from '#shared/contract/errors';
import { formatBytes } from '#shared/text/sizes';
import type { Session } from '../session';

/** A workspace is one file that is sent and backed up whole: larger things are better linked to than kept. */
const mostBytes = 25 * 1024 * 1024;

/** Reads a file that is to be kept with an update; it waits until the update is stored. */
export function holdAttachment({ attachments }: Pick<Session, 'attachments'>, path: string) {
  const name = basename(path);
  const bytes = readChosenFile(path, mostBytes, 'is too large to be kept in the workspace: the limit is 25 MB.');
  return { token: attachments.add({ name, bytes }), name, sizeText: formatBytes(bytes.byteLength) };
}

/** @throws DeskError not-found */
export function keptFile(read: Reader, fileId: string): { readonly name: string; readonly bytes: Uint8Array } {
  const file = readStoredFile(read, fileId);
  if (file === null) throw new DeskError('not-found', 'That file is no longer in the workspace.');
  return file;
}
