/** What was noted under an item of an agenda, by whom and when. */
export interface ItemNote {
  readonly itemId: string;
  readonly revision: number;
  /** Empty where an earlier note was taken back. */
  readonly text: string;
  readonly author: string;
  /** ISO moment, UTC. */
  readonly recordedAt: string;
}

/** By whom and when the answer to a question was recorded as it stands. */
export interface AnswerRecord {
  readonly questionId: string;
  readonly author: string;
  /** ISO moment, UTC. */
  readonly recordedAt: string;
}
