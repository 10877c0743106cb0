/**
 * The kinds of HMICFRS's reports. Only recommendations carry the duty of section 55(5B) of the Police Act 1996; a main finding
 * is narrative of the report that is none of the three formal kinds.
 */
export const findingKinds = ['cause-of-concern', 'recommendation', 'area-for-improvement', 'main-finding'] as const;
export type FindingKind = (typeof findingKinds)[number];

export const findingTones = ['improve', 'mixed', 'strength'] as const;
export type FindingTone = (typeof findingTones)[number];

export const findingFigureUnits = ['percent', 'count', 'hours', 'days', 'months', 'ratio', 'currency'] as const;
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
}
