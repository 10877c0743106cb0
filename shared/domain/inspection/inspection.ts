/** HMICFRS's five grades, best first, and `ungraded`. Ordinal: they are counted and listed, never averaged. */
export const grades = ['outstanding', 'good', 'adequate', 'requires-improvement', 'inadequate', 'ungraded'] as const;
export type Grade = (typeof grades)[number];

export interface Judgment {
  readonly area: string;
  readonly grade: Grade;
}

export interface Inspection {
  readonly id: string;
  readonly forceId: string;
  readonly title: string;
  readonly programme: string;
  readonly cycle: string;
  readonly publishedOn: string;
  readonly sourceId: string;
  /** Who inspects: HMICFRS for PEEL. */
  readonly body: string;
  /** Days of the fieldwork, both inclusive; null where the report does not say. */
  readonly fieldworkFrom: string | null;
  readonly fieldworkTo: string | null;
  readonly statedCausesOfConcern: number | null;
  readonly statedRecommendations: number | null;
  /** How many graded areas and areas for improvement the report itself states: checked against what was entered. */
  readonly statedGraded: number | null;
  readonly statedAreasForImprovement: number | null;
  readonly comparabilityNote: string | null;
  readonly note: string | null;
  readonly judgments: readonly Judgment[];
}

/** Two areas of different cycles that cover like ground. Their grades are still not comparable. */
export interface AreaCrosswalk {
  readonly earlierInspectionId: string;
  readonly earlierArea: string;
  readonly laterInspectionId: string;
  readonly laterArea: string;
}
