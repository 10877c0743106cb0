/** What the window shows of a report that was read and is not accepted yet. */
import type { FindingKind, FindingTone } from '../domain/finding/finding';
import type { Grade } from '../domain/inspection/inspection';
import type { ProposedPrevious, StatedThing } from '../report/proposal';
import type { Choice } from './definition-views';

/** What a report's text offers, for a person to accept one by one or all. */
export interface ReportPreview {
  readonly token: string;
  readonly fileName: string;
  readonly title: string | null;
  readonly force: string | null;
  readonly programme: string | null;
  readonly cycle: string | null;
  readonly publishedOn: string | null;
  readonly areas: readonly {
    readonly id: string;
    readonly area: string;
    readonly grade: Grade | null;
    readonly gradeLabel: string;
    readonly evidence: string;
    readonly where: string;
    readonly likely: boolean;
  }[];
  readonly findings: readonly {
    readonly id: string;
    readonly kind: FindingKind;
    readonly kindLabel: string;
    readonly tone: FindingTone;
    readonly title: string;
    readonly text: string;
    readonly area: string | null;
    /** Those that it will carry. */
    readonly figures: readonly string[];
    /** Numbers of its text that are left there, each with why: "15 minutes (a standard)". */
    readonly leftInText: readonly string[];
    readonly deadline: string | null;
    readonly where: string;
    readonly likely: boolean;
  }[];
  readonly previous: readonly {
    readonly id: string;
    readonly text: string;
    readonly now: string;
    readonly where: string;
    readonly outcome: ProposedPrevious['outcome'];
    /** The finding of this report in which it stands. */
    readonly findingId: string | null;
    /** The finding of an earlier report that it most likely means. */
    readonly suggestedId: string | null;
  }[];
  /** Findings of earlier reports that the workspace holds. */
  readonly earlierFindings: readonly Choice[];
  readonly counts: readonly {
    readonly thing: StatedThing;
    readonly stated: number;
    readonly words: string;
    readonly agrees: boolean;
  }[];
  readonly notFound: readonly string[];
  readonly doubts: readonly string[];
  /** Inspections of the same programme and cycle that the workspace has already. */
  readonly alreadyHeld: readonly Choice[];
}
