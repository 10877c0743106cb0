import type { Observation } from '../../domain/observation/observation';

export interface FoundFigure {
  readonly observation: Observation;
  /** What it was put together from; itself where it was published. */
  readonly behind: readonly Observation[];
  /** Figures of the same kind of period, that it can be compared with. */
  readonly series: readonly Observation[];
}
