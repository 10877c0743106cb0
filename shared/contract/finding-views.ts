/** What the window shows of findings and of what becomes of them: looked up, computed and worded by the services. */
import type { TextPart } from '../accountability/mark-figures';
import type { FindingKind, FindingTone } from '../domain/finding/finding';
import type { FindingLinkKind } from '../domain/finding/progress';
import type { StatusScheme, StatusWord } from '../domain/finding/status';
import type { ChartModel } from '../pack/chart-shape';
import type { ResolvedFindingFigure } from '../pack/resolved-finding';
import type { ResolvedSource } from '../pack/resolved-source';
import type { Tone } from '../analysis/tone';
import type { Choice, Editable } from './definition-views';
import type { FindingDetails, RequestDetails, TestDetails } from './finding-inputs';

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
