import type { Observation } from '../../domain/observation/observation';

/** A figure as it was found, before a pack prints and cites it. */
export interface FigureLookUp {
  /** Null where it cannot be resolved. */
  readonly text: string | null;
  /** Why it cannot, in a few words. */
  readonly why: string | null;
  readonly label: string;
  readonly period: string;
  /** The observations that the words rest on, the figure itself first. */
  readonly behind: readonly Observation[];
  readonly sourceIds: readonly string[];
  /** Words such as "rose" and the name of a period are no numbers that a source has to stand behind. */
  readonly isNumber: boolean;
}
