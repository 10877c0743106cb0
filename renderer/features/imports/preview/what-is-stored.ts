import type { ImportPreview } from '#shared/contract/views';

export type Revisions = 'accept' | 'keep';

/** How many figures the button would store. */
export function storedCount({ fresh, revised }: ImportPreview['counts'], revisions: Revisions): number {
  return revisions === 'accept' ? fresh + revised : fresh;
}

/** Why there is nothing to store; null where there is. */
export function whyNothing(counts: ImportPreview['counts'], revisions: Revisions): string | null {
  if (storedCount(counts, revisions) > 0) return null;
  if (counts.figures === 0) return 'Nothing can be stored: no figure was found.';
  if (counts.revised > 0)
    return 'Nothing can be stored while the old values are kept: every other figure is stored already.';
  return 'Nothing can be stored: every figure is stored already, with the same value.';
}

/** Why values differ, kept with the import; null where none differs or nothing was said. */
export function reasonOf({ revised }: ImportPreview['counts'], typed: string): string | null {
  return revised === 0 || typed.trim() === '' ? null : typed.trim();
}
