import type { Period } from '../domain/period/period';

/** What the figures since say against the time of the inspection. The last two say that nothing can be said. */
export const changeVerdicts = ['better', 'worse', 'no-clear-change', 'too-few-points', 'no-data'] as const;
export type ChangeVerdict = (typeof changeVerdicts)[number];

/** The change by one rule. */
export interface ChangeJudgment {
  readonly change: ChangeVerdict;
  /** One sentence with the figures, without the verdict's label before it. */
  readonly sentence: string;
  /** Which rule, and why this one. */
  readonly rule: string;
  readonly baseline: { readonly value: number; readonly label: string } | null;
  /** The earliest period that the comparison reaches back to; null where there is no comparison or the report gives no period. */
  readonly from: Period | null;
}

/** The verdict on a change that is more than chance would explain, by the test's own direction. */
export function towards(side: 'high' | 'low', direction: 'up' | 'down'): 'better' | 'worse' {
  return (side === 'high') === (direction === 'up') ? 'better' : 'worse';
}
