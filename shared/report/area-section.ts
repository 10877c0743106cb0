import type { GradeEvidence } from './proposal';

/** An area of the report: its heading and the lines that are about it, by their place among the marked lines. */
export interface AreaSection {
  readonly title: string;
  /** Place of the heading; where there is none, of the row or sentence that names the area. */
  readonly start: number;
  /** Place behind the last line; `start + 1` for an area that is only named. */
  readonly end: number;
  readonly evidence: readonly GradeEvidence[];
  /** Whether the area's heading is marked or confirmed by the sentence beneath it. */
  readonly certain: boolean;
}
