/** What an officer reports on a finding: what was done, apart from what is to be seen of it. Never changed; corrected by another. */
export interface ProgressUpdate {
  readonly id: string;
  readonly findingId: string;
  readonly datedOn: string;
  readonly recordedAt: string;
  readonly author: string;
  /** What was done. */
  readonly effort: string;
  /** What the data or other evidence show of it; null where nothing yet. */
  readonly outcome: string | null;
  readonly nextStep: string | null;
  readonly nextDue: string | null;
  readonly correctsId: string | null;
  /** Files kept in the workspace. */
  readonly files: readonly { readonly id: string; readonly name: string; readonly size: number }[];
}

/** What the office asked the force for, where no metric tells. */
export interface DataRequest {
  readonly findingId: string;
  readonly text: string;
  readonly askedOn: string;
  readonly dueOn: string | null;
  readonly answer: { readonly on: string; readonly text: string } | null;
}

export const findingLinkKinds = ['repeats', 'supersedes', 'answered-by'] as const;
export type FindingLinkKind = (typeof findingLinkKinds)[number];

/** `from` repeats an earlier `to`, supersedes it, or is answered by it (twin findings of a national and a force report). */
export interface FindingLink {
  readonly fromId: string;
  readonly toId: string;
  readonly kind: FindingLinkKind;
  readonly note: string | null;
}
