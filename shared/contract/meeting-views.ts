/** What the window shows of meetings, their agendas and questions, and of all that was promised. */
import type { CarriedAction } from '../accountability/carried-action';
import type { Closing, ActionKind, ActionUpdateKind } from '../domain/meeting/action';
import type { ItemContent, ItemLink } from '../domain/meeting/agenda';
import type { Answer, QuestionOrigin } from '../domain/meeting/question';
import type { MeetingStatus } from '../domain/meeting/meeting';
import type { ObjectiveLink } from '../domain/meeting/objective-link';
import type { MeetingKind } from '../domain/meeting/meeting-kind';
import type { MeetingStep } from '../domain/meeting/next-step';
import type { SeriesDay } from '../domain/meeting/series-day';
import type { Choice, Editable, FigureList } from './definition-views';
import type { MeetingDetails, MeetingKindDetails } from './meeting-inputs';

/** What a meeting's records can be linked to. */
export interface LinkChoices {
  readonly metrics: readonly Choice[];
  readonly findings: readonly Choice[];
  readonly sources: readonly Choice[];
}

export interface MeetingRow {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly isPublic: boolean;
  readonly heldOn: string;
  readonly dateText: string;
  readonly place: string | null;
  readonly theme: string | null;
  readonly status: MeetingStatus;
  readonly statusReason: string | null;
  /** "8 questions, 2 actions open": what there is of it; "in 12 days" where it is to come. */
  readonly counts: string;
  /** What the day asks for: "Papers are due in 5 days", "Say whether it was held"; null for nothing. */
  readonly prompt: string | null;
}

/** Something that meetings look at, and when that was last. */
export interface ScrutinyRow {
  readonly kind: 'objective' | 'metric' | 'finding';
  /** The id; the title of an objective that is in no plan. */
  readonly id: string;
  readonly title: string;
  /** Null for never. */
  readonly meetingId: string | null;
  /** "26 October 2023, 36 days ago", "not yet". */
  readonly words: string;
}

export interface MeetingsView {
  readonly lead: string;
  /** The next first. */
  readonly coming: readonly MeetingRow[];
  /** Held and cancelled, the latest first. */
  readonly past: readonly MeetingRow[];
  /** What has waited longest first. */
  readonly rotation: readonly ScrutinyRow[];
  /** Those that a meeting can take up. */
  readonly objectives: readonly ObjectiveLink[];
  readonly kinds: readonly MeetingKindChoice[];
}

export interface MeetingKindChoice extends Choice {
  readonly isPublic: boolean;
  readonly papersDays: number | null;
  readonly questionsDays: number | null;
  readonly repeat: MeetingKind['repeat'];
  /** The next days of the series, proposed from the latest meeting of the kind; empty where it does not repeat or there is none yet. */
  readonly proposed: readonly SeriesDay[];
}

/** A figure that something rests on, to be opened at its source. */
export type BoundFigure = FigureList['figures'][number];

export interface AgendaItemView {
  readonly id: string;
  readonly revision: number;
  readonly number: string;
  /** Whether the number stays: the papers went out with it. */
  readonly numberKept: boolean;
  readonly title: string;
  readonly owner: string | null;
  readonly minutes: number | null;
  readonly isPrivate: boolean;
  readonly note: string | null;
  /** Recorded under it in the room; null where nothing was. */
  readonly minuteNote: string | null;
  readonly shows: ItemContent | null;
  readonly links: readonly (ItemLink & { readonly label: string })[];
}

export interface QuestionView {
  readonly id: string;
  readonly revision: number;
  readonly number: number;
  readonly text: string;
  readonly origin: QuestionOrigin;
  readonly reason: string | null;
  readonly asker: string | null;
  readonly receivedOn: string | null;
  /** Received after the last day for questions. */
  readonly late: boolean;
  readonly metricId: string | null;
  readonly findingId: string | null;
  readonly agendaItemId: string | null;
  /** What it is about, as links. */
  readonly about: readonly (Choice & { readonly kind: 'metric' | 'finding' })[];
  readonly figures: readonly BoundFigure[];
  readonly answer: Answer;
  /** Numbers of commitments and actions that came of it. */
  readonly actions: readonly { readonly id: string; readonly number: number; readonly text: string }[];
}

export interface LastMinutes {
  readonly meetingId: string;
  /** "Minutes of 26 October 2023". */
  readonly label: string;
  /** "Draft, not yet agreed", "Agreed on 18 January 2024". */
  readonly words: string;
  readonly isDraft: boolean;
}

export interface MeetingPage {
  readonly id: string;
  readonly details: Editable<MeetingDetails>;
  readonly kind: string;
  readonly isPublic: boolean;
  readonly dateText: string;
  readonly status: MeetingStatus;
  readonly statusReason: string | null;
  /** How many meetings of its kind are planned after it. */
  readonly following: number;
  readonly prompt: string | null;
  /** What it is most likely opened for today; null where no step is left. */
  readonly nextStep: MeetingStep | null;
  readonly lead: string;
  /** "10:00 to 11:45, 105 minutes": when the items end as allotted; null where no minutes are. */
  readonly durationText: string | null;
  readonly agenda: readonly AgendaItemView[];
  readonly questions: readonly QuestionView[];
  /** Typed in the room and not recorded. */
  readonly unrecorded: readonly { readonly label: string; readonly text: string }[];
  /** Open when it began or made at it, overdue first. */
  readonly actions: readonly CarriedAction[];
  /** The minutes of the meeting of its kind before it; null where there was none. */
  readonly lastMinutes: LastMinutes | null;
  readonly packs: readonly Choice[];
  readonly choices: LinkChoices & {
    readonly kinds: readonly MeetingKindChoice[];
    readonly objectives: readonly ObjectiveLink[];
    readonly blocks: readonly { readonly packId: string; readonly blockId: string; readonly label: string }[];
    readonly people: readonly string[];
  };
}

export interface ProposalView {
  readonly subject: string;
  readonly evidence: string;
  /** "Standard missed", "Promise due": why the program asks. */
  readonly signal: string;
  readonly question: string;
  readonly reason: string;
  readonly figures: readonly BoundFigure[];
  readonly metricId: string | null;
  readonly findingId: string | null;
  /** Number of the meeting's question about the same subject; null where none asks about it. */
  readonly askedAs: number | null;
}

export interface ProposalsView {
  /** What matters most first; one a subject. */
  readonly proposals: readonly ProposalView[];
  readonly dropped: readonly { readonly subject: string; readonly evidence: string; readonly text: string }[];
}

export interface ActionUpdateView {
  readonly id: string;
  readonly kind: ActionUpdateKind;
  readonly label: string;
  readonly datedText: string;
  readonly author: string;
  readonly text: string;
  readonly closedBy: Closing | null;
  readonly meeting: Choice | null;
  readonly figures: readonly BoundFigure[];
}

/** A commitment or action on the list of all. */
export interface ActionRow extends CarriedAction {
  readonly kindLabel: string;
  readonly dueTo: string | null;
  readonly dueSoon: boolean;
}

export interface ActionsView {
  readonly lead: string;
  readonly owners: readonly string[];
  readonly overdue: readonly ActionRow[];
  /** Open with a day to come, the next first, then those without one. */
  readonly coming: readonly ActionRow[];
  readonly closed: readonly ActionRow[];
  /** What a new one can be linked to. */
  readonly choices: LinkChoices & { readonly owners: readonly string[] };
}

export interface ActionPage {
  readonly row: ActionRow;
  readonly details: {
    readonly id: string;
    readonly revision: number;
    readonly kind: ActionKind;
    readonly text: string;
    readonly owner: string;
    readonly madeOn: string;
    readonly sourceId: string | null;
    readonly due: string | null;
    readonly metricId: string | null;
    readonly findingId: string | null;
    readonly aim: { readonly value: number; readonly run: number } | null;
  };
  readonly madeAt: Choice | null;
  readonly question: string | null;
  readonly source: string | null;
  readonly aimText: string | null;
  readonly metric: Choice | null;
  readonly finding: Choice | null;
  readonly dataFigures: readonly BoundFigure[];
  /** The newest last. */
  readonly updates: readonly ActionUpdateView[];
  /** Every meeting at whose table it was: "1st: 26 January 2023". */
  readonly meetings: readonly Choice[];
  readonly choices: LinkChoices & {
    readonly owners: readonly string[];
    readonly meetings: readonly Choice[];
  };
}

export interface MeetingKindsView {
  readonly kinds: readonly (Editable<MeetingKindDetails> & { readonly meetings: number })[];
}
