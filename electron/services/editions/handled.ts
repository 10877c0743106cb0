import { DeskError } from '#shared/contract/errors';
import type { ResolvedPack } from '#shared/pack/resolved';
import { wantsHandling } from '#shared/pack/wants-handling';

/** A pack of which a file may be made. @throws DeskError refused where it is OFFICIAL-SENSITIVE and has no handling line */
export function handled(pack: ResolvedPack): ResolvedPack {
  const wanted = wantsHandling(pack);
  if (wanted !== null) throw new DeskError('refused', wanted);
  return pack;
}
