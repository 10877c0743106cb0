import { parseDay } from '#shared/import/cells/parse-day';

/** `published`: what its publishers had said by then. `held`: what this workspace held then. */
export type AsOfBasis = 'published' | 'held';

export interface AsOfDay {
  /** ISO. */
  readonly day: string;
  readonly basis: AsOfBasis;
}

/** The day that was asked for; null where what was typed is no day. */
export function asOfDay(typed: string, basis: AsOfBasis): AsOfDay | null {
  const day = parseDay(typed.trim());
  return day === null ? null : { day, basis };
}
