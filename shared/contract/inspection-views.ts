/** What the window shows of inspections, their judgments, and the responses to their reports. */
import type { AreaCrosswalk, Grade } from '../domain/inspection/inspection';
import type { Choice, Editable } from './definition-views';
import type { InspectionDetails, ResponseDetails } from './finding-inputs';

export interface InspectionsView {
  readonly inspections: readonly {
    readonly id: string;
    readonly details: Editable<InspectionDetails>;
    readonly publishedText: string;
    readonly source: string;
    /** "12 areas for improvement published, 0 entered"; those that agree are told too. */
    readonly counts: readonly { readonly words: string; readonly agrees: boolean }[];
    readonly faults: readonly string[];
    readonly findings: number;
    readonly response: ResponseState;
  }[];
  /** Grades of the cycles side by side; areas that are related stand in one row. */
  readonly grid: {
    readonly columns: readonly { readonly inspectionId: string; readonly title: string }[];
    readonly rows: readonly {
      readonly cells: readonly {
        readonly area: string | null;
        readonly grade: Grade | null;
        readonly gradeLabel: string;
      }[];
      /** Related by the crosswalk, and not comparable. */
      readonly related: boolean;
    }[];
    /** Stands with the grid wherever grades of two cycles stand together; null for one cycle. */
    readonly caveat: string | null;
  };
  /** Which areas of different cycles are said to cover like ground, and every area that could be. */
  readonly relations: readonly (AreaCrosswalk & { readonly earlierTitle: string; readonly laterTitle: string })[];
  readonly areas: readonly { readonly inspectionId: string; readonly title: string; readonly area: string }[];
  readonly sources: readonly Choice[];
}

/** Where a section 55 response stands. `words`: "Due by 17 November 2024, in 12 days; 2 of 6 parts are recorded." */
export interface ResponseState {
  readonly state: 'complete' | 'open' | 'due-soon' | 'overdue' | 'late' | 'not-applicable';
  readonly words: string;
}

export interface ResponsePage {
  readonly inspectionId: string;
  readonly title: string;
  readonly publishedText: string;
  /** Publication day is day 1; the last day is publication + 55. */
  readonly lastDayText: string;
  readonly dayText: string;
  readonly state: ResponseState;
  readonly details: Editable<ResponseDetails>;
  readonly parts: readonly { readonly title: string; readonly done: boolean; readonly words: string }[];
  readonly items: readonly {
    readonly findingId: string;
    readonly ref: string;
    readonly title: string;
    readonly kindLabel: string;
    /** Recommendations must be answered; others may be. */
    readonly required: boolean;
    /** "answered in the report on the force": the twin's answer stands for it. */
    readonly answeredIn: string | null;
  }[];
}
