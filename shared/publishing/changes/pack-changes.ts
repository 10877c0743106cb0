import type { Period } from '../../domain/period/period';

/** A figure of the earlier document that has another value in the later one. */
export interface ChangedFigure {
  /** `revised` by a later publication; `corrected` where the same publication gives another value than was held before. */
  readonly kind: 'revised' | 'corrected';
  readonly metricId: string;
  readonly metric: string;
  readonly period: Period;
  readonly was: string;
  readonly now: string;
  readonly sourceId: string;
  readonly observationId: string;
}

/** Figures of one metric that the earlier document did not have. */
export interface FreshFigures {
  readonly metricId: string;
  readonly metric: string;
  /** How many, and the first and last of their periods. */
  readonly count: number;
  readonly first: Period;
  readonly last: Period;
  /** The value of the last period. */
  readonly latest: string;
}

/** What follows from changed figures: an average or a comparison that is another now. */
export interface ChangeEffect {
  readonly label: string;
  readonly was: string;
  readonly now: string;
}

/** The sentence that a section leads with, where it says something else. */
export interface ChangedSentence {
  readonly heading: string;
  readonly was: string | null;
  readonly now: string | null;
}

/** A text of the office: the paragraphs that are gone, and those that are new. */
export interface ChangedText {
  readonly heading: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

export interface ChangedSection {
  readonly heading: string;
  readonly change: 'added' | 'removed' | 'changed';
}

/** What one document shows otherwise than another. */
export interface PackChanges {
  readonly figures: readonly ChangedFigure[];
  readonly fresh: readonly FreshFigures[];
  readonly effects: readonly ChangeEffect[];
  readonly sentences: readonly ChangedSentence[];
  readonly texts: readonly ChangedText[];
  readonly sections: readonly ChangedSection[];
  /** Title, marking, cover and order, each as one sentence. */
  readonly details: readonly string[];
}
