import { publicMinutesRefusal } from '#shared/accountability/public-minutes-refusal';
import type { ResolvedPack } from '#shared/pack/resolved';
import type { AgreedVersion, MinutesRecords } from './minutes-records';

/** Public minutes, or why there can be none. */
export type PublicMinutes =
  | { readonly document: ResolvedPack; readonly refusal: null }
  | { readonly document: null; readonly refusal: string };

export function publicMinutes({ page, documentOf }: MinutesRecords, versions: readonly AgreedVersion[]): PublicMinutes {
  if (!page.isPublic) return { document: null, refusal: 'This meeting is held in private: it has no public minutes.' };
  const document = documentOf('public', versions);
  const refusal = publicMinutesRefusal(document);
  return refusal === null ? { document, refusal } : { document: null, refusal };
}
