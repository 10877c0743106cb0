import { basename } from 'node:path';
import { DeskError } from '#shared/contract/errors';

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/**
 * Turns a failure of SQLite or of the file system into one clear sentence that names the file and never its path. What is not
 * known is handed back as it is.
 */
export function workspaceError(error: unknown, path: string): unknown {
  if (error instanceof DeskError) return error;
  const name = basename(path);
  const code = codeOf(error);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new DeskError(
      'workspace-in-use',
      `${name} is being changed by another program: close it there and try again.`,
    );
  }
  if (code.startsWith('SQLITE_CORRUPT')) {
    return new DeskError('damaged-workspace', `${name} is damaged: open a backup of it instead.`);
  }
  if (code === 'SQLITE_NOTADB')
    return new DeskError('not-a-workspace', `${name} is not an Accountability Desk workspace.`);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') {
    return new DeskError('file-unwritable', `The disk that holds ${name} is full: make room and try again.`);
  }
  if (
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_CANTOPEN') ||
    ['EACCES', 'EPERM', 'EROFS'].includes(code)
  ) {
    return new DeskError(
      'file-unwritable',
      `${name} cannot be written: check that you may change the file and its folder.`,
    );
  }
  if (code.startsWith('SQLITE_IOERR') || code === 'EIO') {
    return new DeskError(
      'file-unwritable',
      `The disk that holds ${name} did not answer: check the drive or network and try again.`,
    );
  }
  return error;
}
