import type { ResolvedPack } from './resolved';

/**
 * OFFICIAL-SENSITIVE needs a handling line: the marking alone does not tell a reader what to do with the paper (Government Security
 * Classifications Policy: handling instructions go with the marking).
 *
 * @returns why the pack may not be printed, exported or published yet; null where it may
 */
export function wantsHandling({ marking, handling }: Pick<ResolvedPack, 'marking' | 'handling'>): string | null {
  return marking === 'OFFICIAL-SENSITIVE' && handling === undefined
    ? 'The pack is OFFICIAL-SENSITIVE and does not say how it is to be handled. Write its handling line in the settings of the pack.'
    : null;
}
