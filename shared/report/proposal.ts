import type { FindingFigureUnit, FindingTone } from '../domain/finding/finding';
import type { Grade } from '../domain/inspection/inspection';
import type { Period } from '../domain/period/period';
import type { ReportKind } from './report-text';

/** `certain`: the report's own words or marks say so. `likely`: read from the shape of the text; a person should look twice. */
export type Confidence = 'certain' | 'likely';

/** Where something stands: its line in `ReportText.lines` from 1, and its page where the file has pages. */
export interface ReportLocator {
  readonly line: number;
  readonly page: number | null;
}

/** What every proposed thing has. `id` is stable within one proposal; `text` is verbatim. */
export interface ProposedItem {
  readonly id: string;
  readonly text: string;
  readonly locator: ReportLocator;
  readonly confidence: Confidence;
}

/** A word of the report itself: the force's name, the programme, the cycle; or a date as `YYYY-MM-DD`. */
export interface ProposedWord extends Omit<ProposedItem, 'id'> {
  readonly value: string;
}

/** An area of policing with its grade; `ungraded` where the report says that it gives none. `text` is the area's heading. */
export interface ProposedArea extends ProposedItem {
  readonly shortTitle: string;
  /** Null where two places of the report give different grades: `doubts` says which. */
  readonly grade: Grade | null;
  /** Every place that gives the grade: the sentence under the heading, a grade on a line of its own, a row of a table. */
  readonly evidence: readonly GradeEvidence[];
}

export interface GradeEvidence {
  readonly form: 'sentence' | 'line' | 'row';
  readonly grade: Grade;
  readonly text: string;
  readonly locator: ReportLocator;
}

/** A heading that states what was found, or a labelled box. `text` is what stands beneath, paragraphs on lines of their own. */
export interface ProposedFinding extends ProposedItem {
  readonly kind: 'main-finding' | 'area-for-improvement' | 'cause-of-concern' | 'recommendation' | 'practice';
  /** The heading or the stating sentence, verbatim. */
  readonly title: string;
  /** The title in at most 90 characters. */
  readonly shortTitle: string;
  /** As the report numbers it ("3"); null where it does not. */
  readonly number: string | null;
  readonly areaId: string | null;
  /** A guess from its words, for main findings; the formal kinds have the tone of their kind. */
  readonly tone: FindingTone;
  /** The report says that the force was told during the inspection. */
  readonly earlyFeedback: boolean;
  /** The cause of concern that a recommendation belongs to. */
  readonly parentId: string | null;
  /** The sentence above a list of recommendations, such as "Within six months, the force should:". */
  readonly leadIn: string | null;
  readonly deadline: ProposedDeadline | null;
}

export type ProposedDeadline = {
  /** As the report says it: "within six months". */
  readonly words: string;
} & (
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'immediate' }
);

/** A period as a sentence names it; null where its words give no exact days. */
export interface NamedPeriod {
  readonly words: string;
  readonly period: Period | null;
}

export interface ProposedFigure extends ProposedItem {
  /** The figure's own words: "49 of 82". `text` is the whole sentence. */
  readonly words: string;
  readonly kind: 'percent' | 'part-of-whole' | 'change' | 'range' | 'ratio' | 'money' | 'duration' | 'count';
  readonly unit: FindingFigureUnit;
  /** The figure itself: of a change the later value, of a range the upper end, of a part of a whole the part. */
  readonly value: number;
  /** The earlier value of a change, the lower end of a range; else null. */
  readonly from: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Half of a published confidence interval, in the unit of the value. */
  readonly halfWidth: number | null;
  /** What the sentence sets it up as: the force's own value, a standard or target, other forces, or an earlier value. */
  readonly role: 'value' | 'standard' | 'others' | 'earlier';
  /** "almost", "more than": the figure is then no exact one; null where nothing qualifies it. */
  readonly qualifier: string | null;
  readonly periods: readonly NamedPeriod[];
  readonly areaId: string | null;
  /** The finding or box that it stands in. */
  readonly findingId: string | null;
}

/** What the report says of its own last inspection, for a person to join to the finding of that report. */
export interface ProposedPrevious extends ProposedItem {
  /** When that inspection was, in the report's words ("2020/21", "2021"); null where it only says "previous". */
  readonly when: string | null;
  /** `text` is the sentence that looks back; this is what is said of now beside it, empty where nothing is. */
  readonly now: string;
  readonly outcome: 'improved' | 'partly' | 'not-improved' | 'unknown';
  readonly areaId: string | null;
  readonly findingId: string | null;
}

export const statedThings = [
  'areas',
  'graded-areas',
  'areas-for-improvement',
  'causes-of-concern',
  'recommendations',
] as const;
export type StatedThing = (typeof statedThings)[number];

/** A count that the report states, beside what was found in its text. */
export interface StatedCount extends ProposedItem {
  readonly thing: StatedThing;
  readonly stated: number;
  readonly found: number;
}

/** What a report's text offers. Nothing is stored until a person accepts it. */
export interface ReportProposal {
  readonly kind: ReportKind;
  readonly title: ProposedWord | null;
  readonly force: ProposedWord | null;
  readonly programme: ProposedWord | null;
  /** As cycles are written: "2023–25", "2021/22". */
  readonly cycle: ProposedWord | null;
  readonly publishedOn: ProposedWord | null;
  readonly areas: readonly ProposedArea[];
  readonly findings: readonly ProposedFinding[];
  readonly figures: readonly ProposedFigure[];
  readonly previous: readonly ProposedPrevious[];
  readonly statedCounts: readonly StatedCount[];
  /** One sentence for everything that could not be found and that a person may have to enter. */
  readonly notFound: readonly string[];
  /** One sentence for everything in which the text contradicts itself. */
  readonly doubts: readonly string[];
}
