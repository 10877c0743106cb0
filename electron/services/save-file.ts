import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasWorkspaceHeader } from '#db/connection/file-header';
import { DeskError } from '#shared/contract/errors';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  EISDIR: 'it is a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there, or the file is open in another program',
  EBUSY: 'the file is open in another program',
  EROFS: 'that place is read-only',
  ENOSPC: 'the disk is full',
};

function isWorkspace(path: string): boolean {
  try {
    return hasWorkspaceHeader(path);
  } catch {
    // What cannot be read, or is not there, is no workspace; why it cannot be written is told when it is tried.
    return false;
  }
}

/**
 * Writes a file whole or not at all: to a temporary name beside it, flushed, then renamed. It never replaces a workspace.
 * @throws DeskError file-unwritable, naming the file and why
 */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  if (isWorkspace(path))
    throw new DeskError(
      'file-unwritable',
      `“${basename(path)}” could not be written: it is a workspace, and all that it holds would be lost. Choose another name.`,
    );
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.part`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    const why = reasons[code] ?? `the system says ${code || 'no'}`;
    throw new DeskError('file-unwritable', `“${basename(path)}” could not be written: ${why}. Choose another place.`);
  }
}
