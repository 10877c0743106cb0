import type { Drawing } from '#shared/editions/drawing';
import type { ResolvedPack } from '#shared/pack/resolved';
import type { PrintJobs } from './print-jobs';
import { onPrintPage } from './print-page';

/** @returns what the figures of a pack show, drawn by the components of its pages */
export function drawPack(pack: ResolvedPack, jobs: PrintJobs, preload: string): Promise<readonly Drawing[]> {
  return onPrintPage({ pack, wants: 'drawings' }, jobs, preload, ({ drawings }) => Promise.resolve(drawings));
}
