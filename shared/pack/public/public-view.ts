import type { LeftOutReason } from './left-out';

/** Why there can be no public edition, and where: all reasons are told at once. */
export interface Refusal {
  /** Null where it is the pack as a whole. */
  readonly blockId: string | null;
  /** "“Questions to the chief constable”", "The pack". */
  readonly where: string;
  /** Goes on from `where` and a colon. */
  readonly why: string;
}

/** A block that the public edition leaves out: told to the person, never printed. */
export interface LeftOutBlock {
  readonly blockId: string;
  readonly name: string;
  readonly reason: LeftOutReason;
}
