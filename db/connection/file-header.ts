import { closeSync, openSync, readSync } from 'node:fs';

/** "ADSK": what SQLite's header field `application_id` says in every workspace. */
export const workspaceApplicationId = 0x4144534b;

const magic = 'SQLite format 3\0';

/**
 * Tells whether a file's first bytes are those of a workspace. They are read without SQLite, because SQLite would finish or roll
 * back what another program left in its journal: a file that is not ours must not be touched.
 */
export function hasWorkspaceHeader(path: string): boolean {
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  try {
    if (readSync(file, header, 0, 100, 0) < 100) return false;
  } finally {
    closeSync(file);
  }
  return header.toString('latin1', 0, 16) === magic && header.readUInt32BE(68) === workspaceApplicationId;
}
