import type { ResolvedPack } from '../pack/resolved';
import { longDate } from '../text/dates';

/** A published pack that another one can be held against. */
export interface EarlierPack {
  readonly packId: string;
  readonly title: string;
  /** ISO day. */
  readonly publishedOn: string;
  readonly document: ResolvedPack;
}

/** "“Autumn 2024 briefing pack”, published 1 October 2024" */
export function earlierPackWords({ title, publishedOn }: Pick<EarlierPack, 'title' | 'publishedOn'>): string {
  return `“${title}”, published ${longDate(publishedOn)}`;
}
