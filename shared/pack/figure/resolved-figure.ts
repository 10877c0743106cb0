/** A figure of a text, looked up and worded. */
export interface ResolvedFigure {
  /** `figureKey` of its reference. */
  readonly key: string;
  /** What is printed; a visible mark where there is nothing to print. */
  readonly text: string;
  /** What it is: "999 calls answered within 10 seconds: value". */
  readonly label: string;
  /** "September 2023"; empty where it has none. */
  readonly period: string;
  /** Publisher, title and day of publication of where it comes from; empty where nothing is held. */
  readonly source: string;
  /** The observation that the figure's dialog opens on; null for what no observation stands behind. */
  readonly observationId: string | null;
  /** Numbers in the pack's list of sources. */
  readonly sources: readonly number[];
  /** Why there is nothing to print, in one sentence; null where there is. */
  readonly problem: string | null;
}

/** Stands in the text where a figure cannot be resolved: nobody can overlook it, and it claims nothing. */
export const missingFigure = '[figure missing]';
