/** What calls for a question, the most pressing first. */
export const signals = [
  'promise-due',
  'contradiction',
  'target-missed',
  'worse',
  'overdue',
  'unreported',
  'silent',
  'rank-fell',
  'revised',
  'missing',
  'doubtful',
  'stale',
] as const;
export type Signal = (typeof signals)[number];

export const signalLabels: Readonly<Record<Signal, string>> = {
  'promise-due': 'Promise due',
  contradiction: 'Status and data disagree',
  'target-missed': 'Target missed',
  worse: 'Worse',
  overdue: 'Overdue',
  unreported: 'Nothing reported yet',
  silent: 'Fallen silent',
  'rank-fell': 'Rank fell',
  revised: 'Figure revised',
  missing: 'No figures',
  doubtful: 'Doubtful figure',
  stale: 'Out of date',
};

/** A line of enquiry that the evidence calls for. */
export interface Proposal {
  /** What it is about: "metric:calls-101-abandoned". A meeting is offered one question a subject. */
  readonly subject: string;
  readonly signal: Signal;
  /** Names the evidence: the same until the figures or the entries are others. */
  readonly evidence: string;
  /** What to ask, with the figures in it. */
  readonly question: string;
  /** Why it is proposed: the rule, for who prepares the meeting. */
  readonly reason: string;
  /** Ids of the observations that the question states. */
  readonly figures: readonly string[];
  readonly metricId: string | null;
  readonly findingId: string | null;
}

/** Puts the evidence into one key: what it rests on, in any order. */
export function evidenceKey(signal: Signal, parts: readonly (string | null)[]): string {
  return `${signal}: ${parts
    .filter((part) => part !== null)
    .toSorted()
    .join(' ')}`;
}
