import type { Reader } from '#db/connection/reader';
import { verifyChangeLog, type ChangeLogCheck } from '#db/history/verify-change-log';
import { listPublications } from '#db/repositories/publications';
import { DeskError } from '#shared/contract/errors';
import type { PackCheck } from '#shared/contract/publishing-views';
import { sameTitle } from '../same-title';
import { checkMinutes } from '../minutes/check-minutes';
import { checkPublication } from './check-publication';

export interface WorkspaceCheck {
  readonly ok: boolean;
  readonly changeLog: ChangeLogCheck;
  /** The one published last first. */
  readonly packs: readonly PackCheck[];
  /** Every version of agreed minutes; none where one pack is asked for. */
  readonly minutes: readonly PackCheck[];
}

/**
 * Proves that what was published is unchanged, and that the change log is unbroken.
 * @param title of one pack; null for every published one
 * @throws DeskError not-found where no published pack has the title
 */
export function verifyWorkspace(read: Reader, title: string | null): WorkspaceCheck {
  const publications = listPublications(read).filter((each) => title === null || sameTitle(each.title, title));
  if (title !== null && publications.length === 0)
    throw new DeskError('not-found', `No pack titled “${title}” is published in this workspace.`);
  const changeLog = verifyChangeLog(read);
  const packs = publications.map((publication) => checkPublication(read, publication));
  const minutes = title === null ? checkMinutes(read) : [];
  return { ok: changeLog.ok && [...packs, ...minutes].every(({ ok }) => ok), changeLog, packs, minutes };
}
