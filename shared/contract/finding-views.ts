/** What the window shows of findings and of what becomes of them: looked up, computed and worded by the services. */
import type { TextPart } from '../accountability/mark-figures';
import type { FindingKind, FindingTone } from '../domain/finding/finding';
import type { FindingLinkKind } from '../domain/finding/progress';
import type { StatusScheme, StatusWord } from '../domain/finding/status';
import type { ProposedPrevious, StatedThing } from '../report/proposal';
import type { AreaCrosswalk, Grade } from '../domain/inspection/inspection';
import type { ChartModel } from '../pack/chart-shape';
import type { ResolvedFindingFigure } from '../pack/resolved-finding';
import type { ResolvedSource } from '../pack/resolved-source';
import type { Tone } from '../analysis/tone';
import type { Choice, Editable } from './definition-views';
import type { FindingDetails, InspectionDetails, RequestDetails, ResponseDetails, TestDetails } from './finding-inputs';

/** The newest word under a scheme: "Done, 3 May 2024". */
export interface StatusNow {
  readonly word: string;
  readonly label: string;
  readonly closes: boolean;
  readonly datedText: string;
}
export type StatusesNow = Readonly<Record<StatusScheme, StatusNow | null>>;

/** What a rule says of a test: never without its words. */
export interface VerdictView {
  readonly tone: Tone;
  /** "Better", "Target not met", "Too few points". */
  readonly label: string;
}

export interface FindingRow {
  readonly id: string;
  readonly revision: number;
  readonly ref: string;
  readonly title: string;
  readonly kind: FindingKind;
  readonly kindLabel: string;
  readonly tone: FindingTone;
  readonly toneLabel: string;
  readonly area: string;
  readonly inspectionId: string;
  readonly inspection: string;
  readonly publishedOn: string;
  /** The first figure that it carries, worded; empty where it has none. */
  readonly figure: string;
  readonly figureCount: number;
  readonly metrics: number;
  readonly owner: string | null;
  /** The earlier of the two deadlines; ISO, and worded with which it is. */
  readonly due: string | null;
  readonly dueText: string;
  readonly overdue: boolean;
  readonly statuses: StatusesNow;
  readonly verdicts: readonly VerdictView[];
  /** Days since the last update or entry; null where there was none. */
  readonly silentDays: number | null;
  /** A status that the data contradict, in a sentence. */
  readonly contradiction: string | null;
  /** New figures since somebody last looked. */
  readonly lookAgain: boolean;
}

export interface StatusEntryView {
  readonly id: string;
  readonly scheme: StatusScheme;
  readonly label: string | null;
  readonly closes: boolean;
  readonly datedOn: string;
  readonly datedText: string;
  readonly author: string;
  readonly comment: string | null;
  readonly evidence: string | null;
  readonly hmicfrsReference: string | null;
  /** True where a later entry takes its place. */
  readonly corrected: boolean;
}

export interface UpdateView {
  readonly id: string;
  readonly datedText: string;
  readonly author: string;
  readonly effort: string;
  readonly outcome: string | null;
  readonly nextStep: string | null;
  readonly nextDueText: string | null;
  readonly corrected: boolean;
  readonly files: readonly { readonly id: string; readonly name: string; readonly sizeText: string }[];
}

/** A test with what the data since the inspection say by rule. */
export interface TestView {
  readonly details: Editable<TestDetails>;
  readonly title: string;
  readonly latestId: string | null;
  readonly latestText: string;
  readonly periodLabel: string;
  readonly chart: ChartModel | null;
  /** Against the time of the inspection, and against the target; the second is null without one. */
  readonly change: VerdictView;
  readonly target: VerdictView | null;
  /** The verdict with its figures, its rule and its source. */
  readonly sentence: string;
  readonly rule: string;
  readonly sources: readonly string[];
}

export interface FindingPage {
  readonly id: string;
  readonly details: Editable<FindingDetails>;
  readonly kindLabel: string;
  readonly toneLabel: string;
  readonly inspectionId: string;
  readonly inspection: string;
  readonly publishedText: string;
  /** Those that the report gives, each with the figure of a series that it is; null where it is in none yet. */
  readonly figures: readonly (ResolvedFindingFigure & { readonly observationId: string | null })[];
  /** The text in pieces, its numbers apart. */
  readonly textParts: readonly TextPart[];
  readonly grade: string | null;
  readonly source: ResolvedSource;
  /** What is wrong with it as a record: a cause of concern without a recommendation, for one. */
  readonly faults: readonly string[];
  readonly due: readonly { readonly label: string; readonly dateText: string; readonly overdue: boolean }[];
  readonly statuses: StatusesNow;
  /** "open for 442 days", "closed after 442 days". */
  readonly lifeText: string | null;
  /** Newest first, of all three schemes. */
  readonly entries: readonly StatusEntryView[];
  /** Retired ones too, since entries keep them and their meaning. */
  readonly words: readonly StatusWord[];
  readonly updates: readonly UpdateView[];
  readonly tests: readonly TestView[];
  readonly contradictions: readonly string[];
  /** True where figures were recorded since somebody last looked. */
  readonly lookAgain: boolean;
  readonly requests: readonly (Editable<RequestDetails> & {
    readonly text: string;
    readonly askedText: string;
    readonly overdue: boolean;
  })[];
  /** The finding's whole life across inspections, the earliest first, itself among them. */
  readonly lineage: readonly {
    readonly id: string;
    readonly ref: string;
    readonly title: string;
    readonly inspection: string;
    readonly publishedText: string;
    /** How it is linked to the next of the list; null for the last. */
    readonly link: string | null;
  }[];
  readonly links: readonly {
    readonly fromId: string;
    readonly toId: string;
    readonly kind: FindingLinkKind;
    readonly ref: string;
    readonly title: string;
    readonly words: string;
    /** Why they are linked, such as the sentence of the report that says so. */
    readonly note: string | null;
  }[];
  readonly children: readonly { readonly id: string; readonly ref: string; readonly title: string }[];
  readonly related: readonly { readonly id: string; readonly ref: string; readonly title: string }[];
  /** Asked at meetings, with the day of each. */
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    readonly meetingId: string;
    readonly meeting: string;
  }[];
  /** Promised or agreed about it. */
  readonly actions: readonly { readonly id: string; readonly text: string; readonly stateText: string }[];
  readonly packs: readonly { readonly id: string; readonly title: string }[];
  readonly neighbours: { readonly previous: string | null; readonly next: string | null };
  readonly choices: {
    readonly metrics: readonly (Choice & { readonly direction: 'up' | 'down' | 'neither' })[];
    readonly findings: readonly Choice[];
    readonly owners: readonly string[];
    readonly areas: readonly string[];
  };
}

/** What wants somebody's attention, by the day. */
export interface AttentionView {
  readonly lead: string;
  readonly owners: readonly string[];
  readonly overdue: readonly AttentionRow[];
  readonly dueSoon: readonly AttentionRow[];
  readonly silent: readonly AttentionRow[];
  readonly contradictions: readonly AttentionRow[];
  readonly lookAgain: readonly AttentionRow[];
}
export interface AttentionRow {
  readonly findingId: string;
  readonly ref: string;
  readonly title: string;
  readonly owner: string | null;
  /** Why it is on the list, in a sentence. */
  readonly words: string;
}

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
