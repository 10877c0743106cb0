/**
 * Three statuses that are never mixed: the force's own view, the office's assurance, and the register of HMICFRS, which HMICFRS alone
 * closes.
 */
export const statusSchemes = ['force', 'office', 'hmicfrs'] as const;
export type StatusScheme = (typeof statusSchemes)[number];

/** A word of a scheme with its definition: data, since forces and offices have their own. */
export interface StatusWord {
  readonly scheme: StatusScheme;
  readonly word: string;
  readonly label: string;
  readonly definition: string;
  /** Whether it says that no more is to be done. */
  readonly closes: boolean;
  /** No longer offered; entries that have it keep it. */
  readonly retired: boolean;
}

/** One entry of a finding's history under a scheme: a word, a comment, or both. Never changed; a mistake is corrected by another. */
export interface StatusEntry {
  readonly id: string;
  readonly findingId: string;
  readonly scheme: StatusScheme;
  /** Null where only a comment was made. */
  readonly word: string | null;
  /** ISO day that the entry is of. */
  readonly datedOn: string;
  /** ISO moment at which it was entered, UTC. */
  readonly recordedAt: string;
  readonly author: string;
  readonly comment: string | null;
  readonly evidence: string | null;
  /** Where HMICFRS says so; an HMICFRS entry that closes must have it. */
  readonly hmicfrsReference: string | null;
  /** The entry that this one takes the place of. */
  readonly correctsId: string | null;
}
