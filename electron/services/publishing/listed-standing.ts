import type { Reader } from '#db/connection/reader';
import { listPackSteps } from '#db/repositories/pack-steps';
import { packStanding, type PackState } from '#shared/publishing/pack-standing';
import { standingWords } from '#shared/publishing/step-words';
import { packNow } from './pack-now';

/** Where a pack stands, for a list: what it shows is looked at only where an approval hangs on it. */
export function listedStanding(read: Reader, packId: string): { readonly state: PackState; readonly words: string } {
  const steps = listPackSteps(read, packId);
  const standing = steps.at(-1)?.action === 'approve' ? packNow(read, packId).standing : packStanding(steps, '');
  return { state: standing.state, words: standingWords(standing, steps) };
}
