import type { Refusal } from './public-view';

/** All reasons in one sentence, for a command and for an error. */
export function refusalSentence(refusals: readonly Refusal[]): string {
  const reasons = refusals.map(({ where, why }) => `${where}: ${why}`);
  return `There can be no public edition. ${reasons.join('; ')}.`;
}
