import type { Reader } from '#db/connection/reader';
import { listPacks } from '#db/repositories/packs';
import type { Finding } from '#shared/domain/finding/finding';
import { printsFinding } from '#shared/pack/block-findings';

/** Packs that print a finding, by their blocks' own choices. */
export function packsWithFinding(read: Reader, finding: Finding): { readonly id: string; readonly title: string }[] {
  return listPacks(read)
    .filter(({ body }) => body.blocks.some((block) => printsFinding(block, finding)))
    .map(({ id, title }) => ({ id, title }));
}
