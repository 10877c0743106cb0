/** What kind of number the words make it. `amount` is a plain number or one whose unit the words do not say. */
export type MentionUnit = 'percent' | 'points' | 'currency' | 'seconds' | 'rank' | 'amount';

/** A number that somebody typed in a sentence. */
export interface Mention {
  readonly start: number;
  /** After its unit. */
  readonly end: number;
  /** Where the digits end. */
  readonly digitsEnd: number;
  readonly value: number;
  /** Places that were typed. */
  readonly decimals: number;
  readonly unit: MentionUnit;
  /** "about", "nearly": it is not meant to the last digit. */
  readonly rounded: boolean;
  /** "Fewer than 2%", "at least 90%": what it bounds lies on one side of it. */
  readonly bound: 'most' | 'least' | null;
  /** A size of a change: "rose by 5%", "an 8% fall", "−71". */
  readonly change: 'up' | 'down' | 'either' | null;
}
