/**
 * What the window shows: values already looked up, computed and worded by the services. The renderer draws them and never
 * computes a statistic.
 */
import type { ChangeText } from '../pack/change-text';
import type { ChartModel } from '../pack/chart-shape';
import type { ResolvedPack } from '../pack/resolved';
import type { ResolvedSource } from '../pack/resolved-source';
import type { Tone } from '../analysis/tone';
import type { BlockKind, Pack } from '../pack/pack';
import type { SuggestedSource } from '../import/recognise/suggest-source';
import type { PackState } from '../publishing/pack-standing';
import type { MetricUnit } from '../domain/metric/metric';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface AppState {
  readonly version: string;
  readonly theme: Theme;
  /** Null until a workspace is open. */
  readonly workspace: {
    readonly title: string;
    readonly force: string;
    readonly office: string;
    readonly fileName: string;
    readonly sample: boolean;
    /** The day, ISO, that a sample takes for today; null where the computer's clock decides. */
    readonly today: string | null;
  } | null;
  /** Workspaces opened before, newest first; `token` opens one without a path crossing the boundary. */
  readonly recent: readonly {
    readonly token: string;
    readonly title: string;
    readonly fileName: string;
    readonly missing: boolean;
  }[];
}

export interface MetricRow {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  /** The observation behind `latestText`; null where nothing is held. */
  readonly latestId: string | null;
  /** Null where the metric has no number; `latestText` then says why ("not available"). */
  readonly latest: number | null;
  readonly latestText: string;
  readonly periodLabel: string;
  readonly change:
    | (ChangeText & {
        readonly against: string;
        readonly value: number | null;
        /** The figure of the newest period and the one that it is held against. */
        readonly observationIds: readonly string[];
      })
    | null;
  readonly target: { readonly text: string; readonly met: boolean | null; readonly words: string } | null;
  /** Values of the last periods, oldest first, for the small trend line; empty where the periods are no series. */
  readonly trend: readonly (number | null)[];
  readonly trendTarget: number | null;
  readonly trendAlt: string;
}

export interface MetricPage {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  readonly subtitle: string;
  readonly lead: string | null;
  readonly definition: string;
  readonly countedBy: string;
  readonly stats: readonly {
    readonly label: string;
    readonly value: string;
    readonly detail: string;
    /** The figures behind it; none for a target. */
    readonly observationIds: readonly string[];
  }[];
  readonly chart: ChartModel | null;
  readonly badges: readonly { readonly tone: Tone; readonly words: string }[];
  readonly table: {
    readonly columns: readonly { readonly title: string; readonly numeric: boolean; readonly emphasis: boolean }[];
    readonly rows: readonly {
      readonly id: string;
      readonly cells: readonly string[];
      readonly doubt: string | null;
      /** "first published as 56,235"; null where it was never revised. */
      readonly first: string | null;
      readonly sourceNumber: number;
      readonly locator: string;
    }[];
  };
  readonly sources: readonly ResolvedSource[];
  readonly findings: readonly { readonly id: string; readonly ref: string; readonly title: string }[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly doubts: readonly { readonly title: string; readonly note: string }[];
  readonly breaks: readonly { readonly dateText: string; readonly note: string }[];
}

export interface PackRow {
  readonly id: string;
  readonly title: string;
  /** Whether it is a publication of its own: it has no meeting. */
  readonly own: boolean;
  readonly meeting: string;
  readonly meetingDateText: string;
  readonly marking: string;
  readonly blocks: number;
  readonly changedText: string;
  readonly state: PackState;
  /** "Approved by Ann Lee on 3 October 2024". */
  readonly stateText: string;
}

export interface PackView {
  readonly pack: Pack;
  readonly resolved: ResolvedPack;
}

/** What a block's settings can be chosen from. */
export interface PackChoices {
  readonly metrics: readonly {
    readonly id: string;
    readonly title: string;
    readonly theme: string;
    readonly charted: boolean;
  }[];
  readonly sets: readonly {
    readonly id: string;
    readonly title: string;
    readonly layout: 'comparison' | 'series';
    readonly groups: readonly { readonly id: string; readonly title: string }[];
  }[];
  /** Of the police and crime plans. */
  readonly objectives: readonly { readonly id: string; readonly title: string }[];
  readonly inspections: readonly { readonly id: string; readonly title: string; readonly areas: readonly string[] }[];
  readonly peerGroups: readonly { readonly id: string; readonly title: string }[];
  /** The next meeting first, then those that follow, then the past from the latest on. */
  readonly meetings: readonly {
    readonly id: string;
    /** With its day, since meetings of a kind are called alike. */
    readonly title: string;
    /** What a pack for it is called unless somebody says otherwise. */
    readonly packTitle: string;
  }[];
  /** Published packs that another one can be compared with, the one published last first. */
  readonly published: readonly { readonly id: string; readonly title: string }[];
  readonly kinds: readonly {
    readonly kind: BlockKind;
    readonly title: string;
    readonly description: string;
  }[];
}

/** What the result of a change to a pack tells: the pack as it now is. */
export interface PackChanged {
  readonly revision: number;
  /** The block that was added, changed or moved; null where none was. */
  readonly blockId: string | null;
}

/** `Pages` is null for files without pages. */
export type ExportResult<Pages extends number | null = number> =
  | { readonly outcome: 'cancelled' }
  | {
      readonly outcome: 'saved';
      readonly fileName: string;
      readonly pages: Pages;
      readonly bytes: number;
      readonly token: string;
    };

export interface SourceRow extends ResolvedSource {
  readonly kindLabel: string;
  readonly observations: number;
  readonly findings: number;
}

/** What an import would do, before anything is stored. */
export interface ImportPreview {
  /** Names the waiting import in the program; the file itself stays there. */
  readonly token: string;
  readonly fileName: string;
  /** "Police force area table P1, as the ONS publishes it"; null where no table was recognised and a mapping is needed. */
  readonly formatTitle: string | null;
  readonly counts: {
    readonly rows: number;
    readonly figures: number;
    readonly fresh: number;
    readonly revised: number;
    readonly unchanged: number;
    readonly absent: number;
    readonly leftOut: number;
    readonly errors: number;
  };
  /** The first figures as they would be stored, and every revision among the first hundred. */
  readonly figures: readonly {
    readonly force: string;
    readonly metric: string;
    readonly period: string;
    readonly value: string;
    readonly state: 'new' | 'revised' | 'unchanged';
    /** The value that is stored now, where it differs. */
    readonly was: string | null;
  }[];
  readonly issues: readonly {
    readonly severity: 'warning' | 'error';
    readonly table: string | null;
    readonly row: number | null;
    readonly message: string;
  }[];
  /** How many issues there are; `issues` holds the first two hundred. */
  readonly issueCount: number;
  /** Rows whose date ends no month (30-12-2017), and whether they are read as the nearest month's end. */
  readonly monthEnds: { readonly rows: number; readonly accepted: boolean };
  readonly leftOut: readonly { readonly name: string; readonly rows: number; readonly why: string }[];
  /** Metrics that the table would add. `sameAs` names the workspace's metric that a person said it is. */
  readonly newMetrics: readonly {
    readonly id: string;
    readonly title: string;
    readonly unit: MetricUnit;
    readonly figures: number;
    readonly sameAs: string | null;
  }[];
  /** Metrics of the same unit that a new one may be. */
  readonly knownMetrics: readonly { readonly id: string; readonly title: string; readonly unit: MetricUnit }[];
  /** The tables of the file by name, and which of them `table` is. */
  readonly tables: readonly string[];
  readonly chosenTable: number;
  /** For a mapping: the first rows of the first table as text, and the saved mappings whose header fits. */
  readonly table: { readonly name: string | null; readonly rows: readonly (readonly string[])[] };
  readonly savedMappings: readonly string[];
  readonly suggested: SuggestedSource;
}

export interface ImportRow {
  readonly id: string;
  readonly fileName: string;
  readonly formatTitle: string;
  readonly importedText: string;
  readonly source: string;
  readonly recorded: number;
  readonly revised: number;
  readonly unchanged: number;
  /** Why values that differed were taken or left; null where nothing was said. */
  readonly reason: string | null;
  /** Null while it stands; otherwise when and why it was taken back. */
  readonly takenBack: string | null;
}

/** Where a figure comes from, what it was before, and where it is used. */
export interface FigureView {
  readonly metric: string;
  readonly metricId: string;
  readonly force: string;
  readonly period: string;
  readonly value: string;
  readonly locator: string;
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly address: string | null;
    readonly publishedText: string;
  };
  /** The file that it was read from; null for the sample and for figures typed by hand. */
  readonly file: { readonly name: string; readonly sha256: string; readonly retrievedText: string } | null;
  readonly doubt: string | null;
  /** Every value published for this period, newest first. */
  readonly vintages: readonly {
    readonly vintage: number;
    readonly value: string;
    readonly source: string;
    readonly recordedText: string;
    readonly standing: boolean;
  }[];
  readonly usedIn: readonly {
    /** `published` is a published pack that prints a value of this very figure; the others use its metric. */
    readonly kind: 'published' | 'pack' | 'finding' | 'question' | 'action';
    readonly id: string;
    readonly title: string;
  }[];
}
