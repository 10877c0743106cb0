/**
 * The kinds of HMICFRS's reports. Only recommendations carry the duty of section 55(5B) of the Police Act 1996. An accelerated cause
 * of concern is told before the report; `practice` is innovative or promising practice; a main finding is narrative of the report
 * that is none of the formal kinds, and an observation is the office's own.
 */
export const findingKinds = [
  'cause-of-concern',
  'accelerated-cause-of-concern',
  'recommendation',
  'area-for-improvement',
  'practice',
  'strength',
  'observation',
  'main-finding',
] as const;
export type FindingKind = (typeof findingKinds)[number];

export const findingTones = ['improve', 'mixed', 'strength'] as const;
export type FindingTone = (typeof findingTones)[number];

export const findingFigureUnits = [
  'percent',
  'count',
  'seconds',
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'ratio',
  'currency',
] as const;
export type FindingFigureUnit = (typeof findingFigureUnits)[number];

/** A number that a finding carries, with what the report sets it against. */
export interface FindingFigure {
  readonly label: string;
  readonly value: number;
  readonly unit: FindingFigureUnit;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly halfWidth: number | null;
  readonly period: string | null;
  readonly comparator: { readonly label: string; readonly value: number; readonly halfWidth: number | null } | null;
}

export interface Finding {
  readonly id: string;
  /** The office's own stable reference, such as NOR-2325-07: PEEL reports number nothing. */
  readonly ref: string;
  readonly inspectionId: string;
  readonly kind: FindingKind;
  readonly tone: FindingTone;
  readonly area: string;
  readonly title: string;
  readonly text: string;
  readonly figures: readonly FindingFigure[];
  /** Metrics that later test the finding. */
  readonly metricIds: readonly string[];
  /** Told to the force during the inspection, before the report. */
  readonly earlyFeedback: boolean;
  readonly sourceId: string;
  readonly locator: string;
  /** The number that HMICFRS's register or portal gives it. */
  readonly hmicfrsNumber: string | null;
  /** The cause of concern that a recommendation comes with. */
  readonly parentId: string | null;
  /** Whom the report addresses, in its words. */
  readonly addressees: readonly string[];
  /** Why it does not apply to the office or its force; null where it applies. */
  readonly notOursBecause: string | null;
  readonly owner: string | null;
  /** The report's own words, such as "within six months". */
  readonly deadlineWords: string | null;
  /** The day that follows from those words, and the day that the force or the office set itself: never the same thing. */
  readonly hmicfrsDeadline: string | null;
  readonly localDeadline: string | null;
}

/** What is not said of most findings. */
export const plainFinding = {
  hmicfrsNumber: null,
  parentId: null,
  addressees: [],
  notOursBecause: null,
  owner: null,
  deadlineWords: null,
  hmicfrsDeadline: null,
  localDeadline: null,
} as const satisfies Partial<Finding>;
