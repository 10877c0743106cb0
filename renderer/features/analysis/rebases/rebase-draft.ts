import type { InputOf } from '#shared/contract/contract';

export interface RebaseDraft {
  /** First day of a period; empty until one is chosen. */
  readonly startsOn: string;
  readonly reason: string;
  readonly author: string;
}

export const emptyRebase: RebaseDraft = { startsOn: '', reason: '', author: '' };

/** Paths of the fields that say their own errors. */
export const rebaseFields = ['startsOn', 'reason', 'author'] as const;

export function rebaseOf(metricId: string, { startsOn, reason, author }: RebaseDraft): InputOf<'analysis.rebase'> {
  return { metricId, startsOn, reason: reason.trim(), author: author.trim() };
}
