export const actionKinds = ['commitment', 'action'] as const;
export type ActionKind = (typeof actionKinds)[number];

/** A commitment was promised to the office; an action was agreed between both. */
export interface Action {
  readonly id: string;
  readonly number: number;
  readonly kind: ActionKind;
  readonly text: string;
  readonly owner: string;
  /** ISO day. */
  readonly madeOn: string;
  /** Where it was made; null where it was said elsewhere, for instance to the press (then `sourceId` may say where). */
  readonly meetingId: string | null;
  readonly questionId: string | null;
  readonly sourceId: string | null;
  /** A day where both ends are the same, else a span such as October 2024; null where no time was named. */
  readonly due: { readonly from: string; readonly to: string } | null;
  readonly metricId: string | null;
  readonly findingId: string | null;
  /** What the metric is to reach, and for how many figures in a row. */
  readonly aim: { readonly value: number; readonly run: number } | null;
}

/** An action of which nothing but its words, owner and day are known. */
export const plainAction = {
  kind: 'commitment',
  meetingId: null,
  questionId: null,
  sourceId: null,
  due: null,
  metricId: null,
  findingId: null,
  aim: null,
} as const satisfies Partial<Action>;

export const actionUpdateKinds = ['progress', 'closed', 'reopened'] as const;
export type ActionUpdateKind = (typeof actionUpdateKinds)[number];

export const closings = ['answer', 'data', 'withdrawn'] as const;
export type Closing = (typeof closings)[number];

/** What became of an action; written once and never changed. */
export interface ActionUpdate {
  readonly id: string;
  readonly actionId: string;
  readonly kind: ActionUpdateKind;
  /** ISO day that it is of. */
  readonly datedOn: string;
  /** ISO moment, UTC. */
  readonly recordedAt: string;
  readonly author: string;
  readonly text: string;
  /** What closed it; null for other updates. */
  readonly closedBy: Closing | null;
  readonly meetingId: string | null;
  readonly questionId: string | null;
  /** The figures that it rests on, by the ids of their observations. */
  readonly observationIds: readonly string[];
}
