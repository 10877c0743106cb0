/** What the window shows of metrics' definitions, of what surrounds them, and of the calendar of releases. */
import type { StatutoryRow } from './statutory-contract';
import type {
  BreakDetails,
  DefinitionDetails,
  MetricDetails,
  OfficeDetails,
  PeerGroupDetails,
  ReleaseSeriesDetails,
  SetDetails,
  TargetDetails,
} from './edit-inputs';
import type { DatedEntry } from './dated-entry';
import type { ResponseState } from '../accountability/section-55';
import type { ReleaseState } from '../domain/release/next-release';

/** A record as a form takes it: its details, with the id and the revision that a change must name. */
export type Editable<T> = T & { readonly id: string; readonly revision: number };

export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** All that can be changed of one metric. */
export interface MetricEdit {
  readonly details: Editable<MetricDetails>;
  /** True where figures are held: unit and kind of period would give them another meaning, and cannot be changed. */
  readonly hasFigures: boolean;
  /** The newest first. `fromText`: "from 1 April 2021", or "from the beginning". */
  readonly versions: readonly (Editable<DefinitionDetails> & { readonly fromText: string })[];
  readonly targets: readonly (Editable<TargetDetails> & { readonly text: string; readonly sourceTitle: string })[];
  readonly baselines: readonly Editable<{ readonly period: string; readonly label: string }>[];
  readonly breaks: readonly (Editable<BreakDetails> & { readonly dateText: string; readonly sourceTitle: string })[];
  readonly themes: readonly string[];
  readonly metrics: readonly Choice[];
  readonly sources: readonly Choice[];
}

/** What metrics are grouped and compared by, and the office's own words. */
export interface DefinitionsView {
  readonly office: Editable<OfficeDetails>;
  readonly sets: readonly Editable<SetDetails>[];
  /** `ranked`: how many published ranks name the group; such a group cannot be removed. */
  readonly peerGroups: readonly (Editable<PeerGroupDetails> & { readonly ranked: number })[];
  readonly metrics: readonly (Choice & { readonly theme: string })[];
  readonly sources: readonly Choice[];
  readonly forces: readonly string[];
}

export interface CalendarRow {
  readonly series: Editable<ReleaseSeriesDetails>;
  readonly state: ReleaseState;
  /** "Expected on 25 January 2024: 302 days ago, and not held." */
  readonly words: string;
  readonly lastText: string | null;
  /** ISO; null where nothing says. `usual` where it follows from how often it comes, and no day was announced. */
  readonly next: { readonly on: string; readonly text: string; readonly usual: boolean } | null;
  readonly metrics: readonly Choice[];
}

export interface CalendarView {
  readonly lead: string;
  /** The last days of responses to inspection reports. */
  readonly duties: readonly {
    readonly inspectionId: string;
    readonly title: string;
    /** ISO day. */
    readonly on: string;
    readonly dayText: string;
    readonly state: ResponseState['state'];
    readonly words: string;
  }[];
  /** What else the law asks for, those that want something first. */
  readonly statutory: readonly StatutoryRow[];
  /** Everything that has a day, the earliest first. */
  readonly dated: readonly DatedEntry[];
  /** ISO day, by the clock of this computer. */
  readonly today: string;
  /** Stale first, then by the next day. */
  readonly rows: readonly CalendarRow[];
  readonly sources: readonly (Choice & { readonly publisher: string; readonly seriesId: string | null })[];
}

/** What a metric said on a day. */
export interface MetricAsOf {
  readonly dayText: string;
  /** "On 1 February 2019 the workspace held 20 figures; 3 have been revised since." */
  readonly words: string;
  readonly rows: readonly {
    readonly observationId: string;
    readonly period: string;
    readonly value: string;
    readonly source: string;
    /** The value that stands now, where it is another: "now 56,398"; null where it is the same. */
    readonly now: string | null;
  }[];
}

/** Figures that stand behind something shown: a block of a pack, a computed number. */
export interface FigureList {
  readonly figures: readonly {
    readonly observationId: string;
    readonly metric: string;
    readonly force: string;
    readonly period: string;
    readonly value: string;
    /** Its title. */
    readonly source: string;
  }[];
}
