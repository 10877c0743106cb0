/** A decision to take the limits of a control chart anew from a period on: a judgement with its reason and author, on record. */
export interface Rebase {
  readonly id: string;
  readonly metricId: string;
  readonly forceId: string;
  /** First day of the period that starts the new limits. */
  readonly startsOn: string;
  readonly reason: string;
  readonly author: string;
  /** ISO, UTC. */
  readonly decidedAt: string;
  /** Null while it stands. */
  readonly withdrawn: { readonly at: string; readonly reason: string } | null;
}
