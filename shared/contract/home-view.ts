import type { Tone } from '../analysis/tone';

/** Where something on the home screen is acted upon: a screen, or the record of that id. */
export type HomeLink =
  | { readonly to: 'meeting' | 'pack' | 'action' | 'finding' | 'metric' | 'response'; readonly id: string }
  | {
      readonly to: 'actions' | 'attention' | 'calendar' | 'imports' | 'meetings' | 'packs' | 'read-report';
    };

/** One thing that somebody should know or do. */
export interface HomeRow {
  /** Unique among the rows of its card. */
  readonly key: string;
  readonly title: string;
  readonly detail: string | null;
  /** Stands at the end of the title's line: "in 12 days", "1 overdue". */
  readonly aside: string | null;
  /** Its day has passed, or it cannot be left. */
  readonly pressing: boolean;
  readonly link: HomeLink;
}

/** A finding of which a status says one thing and the data another. */
export interface HomeDisagreement {
  readonly findingId: string;
  readonly title: string;
  readonly tone: Tone;
  /** "Not met", "Better": what the data say. */
  readonly verdict: string;
  /** "Force: done. Data: 22%, target about 5%." */
  readonly words: string;
}

/** A metric that has a target, with its latest figure. */
export interface HomeStandard {
  readonly metricId: string;
  readonly title: string;
  readonly latestId: string | null;
  readonly latest: string;
  readonly period: string;
  readonly target: string;
  /** Null where the target cannot be judged. */
  readonly met: boolean | null;
  readonly words: string;
}

/** A step from an empty workspace to a first pack. */
export interface HomeStep {
  readonly title: string;
  readonly detail: string;
  readonly done: boolean;
  readonly link: HomeLink;
}

/** What can be said at once on opening the program. What needs a pack to be resolved is asked for apart. */
export interface HomeView {
  /** "Accountability meeting in 12 days". */
  readonly heading: string;
  readonly lead: string;
  /** The pack of the meeting that is prepared; null where there is none. */
  readonly packId: string | null;
  /** Empty once the workspace holds something of each. */
  readonly steps: readonly HomeStep[];
  readonly toDo: readonly HomeRow[];
  readonly disagreements: readonly HomeDisagreement[];
  /** How many more there are than are shown. */
  readonly moreDisagreements: number;
  readonly dates: readonly HomeRow[];
  readonly standards: readonly HomeStandard[];
  /** Old, new and doubtful data. */
  readonly data: readonly HomeRow[];
  /** Findings that are overdue or contradicted, for the navigation. */
  readonly pressingFindings: number;
}

/** What is open about the pack of the meeting, and how far its data go. */
export interface HomePack {
  /** "Two errors, eight warnings and one open comment". */
  readonly words: string;
  readonly pressing: boolean;
  readonly freshness: readonly { readonly title: string; readonly upTo: string; readonly source: string }[];
}

export interface HomeMovement {
  readonly metricId: string;
  /** The observations behind `was` and `now`. */
  readonly wasId: string;
  readonly nowId: string;
  readonly title: string;
  readonly was: string;
  readonly now: string;
  readonly words: string;
  /** Null for a figure that has another value now: that is neither better nor worse. */
  readonly tone: Tone | null;
}

/** What figures changed: since the pack that was published last, or, where none was, over the year. */
export interface HomeChanges {
  readonly title: string;
  readonly movements: readonly HomeMovement[];
  /** "Two figures were revised and 14 are new." Null where nothing was published yet. */
  readonly summary: string | null;
}
