import type { Cadence } from '../release/release';

/** Something that the law asks an office for again and again, and the days it is asked for. */
export interface StatutoryDate {
  readonly title: string;
  /** The Act, Order or Regulations that ask for it. */
  readonly law: string;
  readonly cadence: Cadence;
  /** One ISO day of the row, from which the others are counted; null where neither the law nor the office has named one. */
  readonly firstOn: string | null;
  /** The law itself names the day. */
  readonly isLawfulDay: boolean;
  /** False where the office laid it aside, since it does not apply to it. */
  readonly isFollowed: boolean;
  readonly note: string | null;
}
