/**
 * A resolved pack: plain JSON in which every value is looked up, computed and worded. Components only draw it, so the screen,
 * the print and later editions cannot differ.
 */
import type { ControlFigure } from '../charts/control';
import type { BlockKind, Marking } from './pack';
import type { RichText } from './rich-text';
import type { Grade } from '../domain/inspection/inspection';

/** ▲ better, ▼ worse, ● no clear change, ◌ cannot be said: never colour alone, always with words. */
export type Tone = 'better' | 'worse' | 'steady' | 'unknown';

export interface ResolvedSource {
  /** Position in the numbered list of sources, from 1. */
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly address: string | null;
  readonly publishedText: string;
  readonly note: string | null;
}

/** A note under a table, marked by a letter in the cells that it belongs to. */
export interface ResolvedNote {
  readonly mark: string;
  readonly text: string;
}

export interface ChartPoint {
  /** ISO last day of the period. */
  readonly end: string;
  readonly label: string;
  readonly value: number | null;
  /** Ends of the published interval, clipped to what the unit allows; null where none is published. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly text: string;
}

/** Everything that a chart draws; numbers here are positions, `text` and `label` are the words. */
export interface ChartModel {
  readonly title: string;
  /** The text alternative: what a reader who cannot see the chart needs to know. */
  readonly alt: string;
  readonly points: readonly ChartPoint[];
  readonly target: { readonly value: number; readonly label: string } | null;
  /** Events that fall inside the series, at `position` in units of points from 0. */
  readonly markers: readonly { readonly position: number; readonly label: string }[];
  /** The value that later figures are held against, as a line of its own. */
  readonly baseline?: { readonly value: number; readonly label: string } | null;
  /** Changes of definition or recording, between the points they part, at `position` in units of points from 0. */
  readonly breaks?: readonly { readonly position: number; readonly label: string }[];
  readonly axis: {
    readonly min: number;
    readonly max: number;
    readonly ticks: readonly { readonly value: number; readonly label: string }[];
  };
  readonly caption: string;
}

export interface ChangeText {
  /** "87% decrease", "no change", "1 percentage point increase", or "15 → 2" where the percentage is withheld. */
  readonly words: string;
  /** "-13" with a true minus sign; null for a percentage, whose words say it all. */
  readonly difference: string | null;
  readonly tone: Tone;
}

export interface ComparisonRow {
  readonly metricId: string;
  readonly label: string;
  readonly current: string;
  readonly previous: string;
  readonly change: ChangeText | null;
  readonly baseline: string;
  readonly baselineChange: ChangeText | null;
  /** Marks of the notes that this row needs. */
  readonly marks: readonly string[];
}

export interface ResolvedFindingFigure {
  readonly label: string;
  readonly value: string;
  /** "was 66.5% ± 5.5 in 2021"; null where the report compares with nothing. */
  readonly comparator: string | null;
  readonly period: string | null;
}

export interface ResolvedFinding {
  readonly id: string;
  readonly ref: string;
  readonly kindLabel: string;
  readonly area: string;
  readonly title: string;
  readonly text: string;
  readonly figures: readonly ResolvedFindingFigure[];
  /** The metric that later tests it: its latest value against the finding's, in words; null where no metric is linked. */
  readonly since: { readonly label: string; readonly value: string; readonly period: string } | null;
  readonly sourceNumber: number | null;
}

interface Common {
  readonly id: string;
  readonly kind: BlockKind;
}
/** Every block with a heading opens a section: its heading is in the contents and the bookmarks. */
interface Headed extends Common {
  readonly heading: string;
  /** The finding of the section in one plain sentence, made from the data; null where there is none. */
  readonly lead: string | null;
}

export type ResolvedBlock =
  | (Common & {
      readonly kind: 'cover';
      readonly office: string;
      readonly title: string;
      readonly subtitle: string;
      readonly facts: readonly { readonly label: string; readonly value: string }[];
      readonly cutOffs: readonly { readonly title: string; readonly upTo: string; readonly source: string }[];
    })
  | (Common & {
      readonly kind: 'contents';
      readonly entries: readonly { readonly blockId: string; readonly heading: string }[];
    })
  | (Headed & { readonly kind: 'text'; readonly text: RichText })
  | (Headed & {
      readonly kind: 'ncpm';
      readonly columns: {
        readonly measure: string;
        readonly current: string;
        readonly previousGroup: string;
        readonly baselineGroup: string;
        /** Notes that hold for the whole comparison with the baseline, such as a break in the series. */
        readonly baselineMarks: readonly string[];
        readonly was: string;
        readonly change: string;
      };
      readonly groups: readonly {
        readonly title: string;
        readonly rows: readonly ComparisonRow[];
        readonly note: string | null;
      }[];
      readonly notes: readonly ResolvedNote[];
      readonly sourceLine: string;
    })
  | (Headed & {
      readonly kind: 'series-table';
      readonly columns: readonly { readonly title: string; readonly emphasis: boolean }[];
      /** Newest period first within a year band. `cells` are in the order of `columns`. */
      readonly bands: readonly {
        readonly title: string;
        readonly rows: readonly {
          readonly period: string;
          readonly cells: readonly { readonly text: string; readonly marks: readonly string[] }[];
        }[];
      }[];
      readonly periodHeading: string;
      readonly notes: readonly ResolvedNote[];
      readonly sourceLine: string;
    })
  | (Headed & {
      readonly kind: 'chart';
      readonly figureNumber: number;
      readonly chart: ChartModel | null;
      /** In place of `chart` where the block asks for a control chart; both are null where there is nothing to draw. */
      readonly control: ControlFigure | null;
      readonly sourceLine: string;
    })
  | (Headed & {
      readonly kind: 'judgments';
      readonly inspections: readonly {
        readonly id: string;
        readonly title: string;
        readonly publishedText: string;
        readonly totals: string;
        readonly judgments: readonly { readonly area: string; readonly grade: Grade; readonly gradeLabel: string }[];
        readonly note: string | null;
      }[];
      readonly caveat: string | null;
      readonly sourceLine: string;
    })
  | (Headed & { readonly kind: 'findings'; readonly findings: readonly ResolvedFinding[]; readonly sourceLine: string })
  | (Headed & {
      readonly kind: 'questions';
      readonly questions: readonly { readonly id: string; readonly text: string; readonly bearsOn: string | null }[];
    })
  | (Headed & {
      readonly kind: 'sources';
      readonly sources: readonly ResolvedSource[];
      readonly dataNotes: readonly string[];
    });

export type ResolvedBlockOf<K extends BlockKind> = Extract<ResolvedBlock, { readonly kind: K }>;

/** Something that a person should look at before the pack is tabled. `error` means that a block could not be drawn as asked. */
export interface Problem {
  readonly blockId: string | null;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export interface ResolvedPack {
  readonly packId: string;
  readonly title: string;
  readonly office: string;
  readonly marking: Marking;
  /** Running head, left and right: meeting and force; pack title. */
  readonly head: { readonly left: string; readonly right: string };
  /** Running foot, left: the data cut-offs in short. */
  readonly foot: string;
  readonly blocks: readonly ResolvedBlock[];
  readonly sources: readonly ResolvedSource[];
  /** How many numbers taken from observations, findings or judgments the pack prints. */
  readonly figures: number;
  /** The observations behind each block's numbers, in the order of print: the way from a number to its source. */
  readonly printed: readonly { readonly blockId: string; readonly observationIds: readonly string[] }[];
  readonly problems: readonly Problem[];
}
