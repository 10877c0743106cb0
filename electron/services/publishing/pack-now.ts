import type { Reader } from '#db/connection/reader';
import { sealDocument, type SealedDocument } from '#db/repositories/pack-documents';
import { listPackSteps } from '#db/repositories/pack-steps';
import { DeskError } from '#shared/contract/errors';
import { narrativeProblems } from '#shared/narrative/narrative-problems';
import type { Problem } from '#shared/pack/problem';
import type { ResolvedPack } from '#shared/pack/resolved';
import { documentOf } from '#shared/publishing/kept-document';
import { packStanding, refusedAction, type PackStanding } from '#shared/publishing/pack-standing';
import type { PackAction, PackStep } from '#shared/publishing/pack-step';
import { commentProblems } from '../builder/comment-problems';
import { checkPack } from '../narrative/check-pack';
import { resolveStoredPack } from '../resolve-stored-pack';

/** A pack at this moment: what it shows, sealed, and where that leaves it. */
export interface PackNow {
  readonly resolved: ResolvedPack;
  /** What is open about it: of its blocks, of what people typed into them, and of what was said about them. */
  readonly problems: readonly Problem[];
  readonly sealed: SealedDocument;
  readonly steps: readonly PackStep[];
  readonly standing: PackStanding;
}

/** @throws DeskError not-found */
export function packNow(read: Reader, packId: string): PackNow {
  const resolved = resolveStoredPack(read, packId);
  const sealed = sealDocument(documentOf(resolved));
  const steps = listPackSteps(read, packId);
  const standing = packStanding(steps, sealed.sha256);
  // Of a published pack nothing is open any more: what was is kept with it.
  const problems = standing.state === 'published' ? [] : [...resolved.problems, ...openPoints(read, packId)];
  return { resolved, problems, sealed, steps, standing };
}

/** What the check of the words found and nobody accepted, and what reviewers said and nobody resolved. */
function openPoints(read: Reader, packId: string): readonly Problem[] {
  const open = checkPack(read, packId).findings.filter(({ accepted }) => accepted === null);
  return [...narrativeProblems(open), ...commentProblems(read, packId)];
}

export interface SeenPack {
  readonly packId: string;
  /** How many steps the person saw. */
  readonly steps: number;
  /** The document that the person saw. */
  readonly documentSha256: string;
}

/**
 * A pack that can take a step, as the person saw it.
 * @throws DeskError refused where it cannot take the step, or conflict where it is not what was seen
 */
export function packForStep(read: Reader, seen: SeenPack, action: PackAction): PackNow {
  const now = packNow(read, seen.packId);
  const refusal = refusedAction(action, now.standing);
  if (now.steps.length !== seen.steps)
    throw new DeskError('conflict', 'Another step was taken with this pack meanwhile: look at where it stands now.');
  if (refusal !== null) throw new DeskError('refused', refusal);
  if (now.sealed.sha256 !== seen.documentSha256)
    throw new DeskError('conflict', 'The pack shows something else than you saw: look at it again first.');
  return now;
}
