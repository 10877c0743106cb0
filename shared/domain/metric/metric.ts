import type { Period, PeriodKind } from '../period/period';

/** `seconds` are shown as a number of seconds; `duration` is kept in seconds and shown in hours, minutes and seconds. */
export const metricUnits = ['count', 'percent', 'seconds', 'duration', 'ratio', 'currency', 'rate-per-1000'] as const;
export type MetricUnit = (typeof metricUnits)[number];

/** The direction that is good: `up` for answered calls, `down` for crime, `neither` where no direction is better. */
export const directions = ['up', 'down', 'neither'] as const;
export type Direction = (typeof directions)[number];

export interface Metric {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  /** The label that its publisher prints, for statements that must be recognised word for word. */
  readonly publishedLabel: string | null;
  readonly theme: string;
  readonly unit: MetricUnit;
  readonly direction: Direction;
  readonly periodKind: PeriodKind;
  /** Decimal places for display; values are kept as published. */
  readonly decimals: number;
  /** Who answers for the metric in the office; null where nobody is named. */
  readonly owner: string | null;
  /** Of the newest version of the definition, as the three below. */
  readonly definition: string;
  /** Whose clock or counting rule: BT's clock and a force's own give different answers for the same call. */
  readonly countedBy: string;
  /** What the numerator and the denominator count; null where the definition does not say. */
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/** What a metric counts from a day on: a redefinition is a new version, never a change of the old one's meaning. */
export interface DefinitionVersion {
  readonly metricId: string;
  /** First day that it holds for; null for the one that held from the beginning. */
  readonly from: string | null;
  readonly definition: string;
  readonly countedBy: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly note: string | null;
  readonly sourceId: string | null;
}

export const targetStandings = ['standard', 'ambition', 'guidance'] as const;
export type TargetStanding = (typeof targetStandings)[number];

export interface Target {
  readonly metricId: string;
  readonly value: number;
  readonly standing: TargetStanding;
  readonly label: string;
  readonly from: string | null;
  readonly sourceId: string;
}

/** The period that later figures are held against, such as the 12 months to June 2019. */
export interface Baseline {
  readonly metricId: string;
  readonly period: Period;
  readonly label: string;
}

/** A change of definition or recording practice: a comparison across `date` carries `note`. */
export interface SeriesBreak {
  readonly metricIds: readonly string[];
  readonly date: string;
  readonly note: string;
  readonly sourceId: string;
}

/** `measures` of a statute, a `plan` whose groups are its objectives, or any other `list`. */
export const setPurposes = ['list', 'measures', 'plan'] as const;
export type SetPurpose = (typeof setPurposes)[number];

export const setLayouts = ['comparison', 'series'] as const;
export type SetLayout = (typeof setLayouts)[number];

/** A named list of metrics, such as the National Crime and Policing Measures or a plan's objectives: data, not code. */
export interface MetricSet {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly layout: SetLayout;
  readonly purpose: SetPurpose;
  readonly note: string | null;
  readonly groups: readonly {
    /** Stays when the group is renamed: by it a meeting or a pack is linked to it. */
    readonly id: string;
    readonly title: string;
    readonly note: string | null;
    readonly metricIds: readonly string[];
  }[];
}

/** Forces that a figure is ranked among. `members` is empty where the publisher does not name them. */
export interface PeerGroup {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly includesForce: boolean;
  readonly members: readonly string[];
  readonly note: string | null;
  readonly sourceId: string | null;
  /** Days that the group holds for, both inclusive; null where it is not stated. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** What is offered where no group of the workspace stands for the whole country. */
export const everyForce: PeerGroup = {
  id: 'england-and-wales',
  title: 'Territorial forces of England and Wales',
  shortTitle: 'England and Wales',
  includesForce: true,
  members: [],
  note: null,
  sourceId: null,
  validFrom: null,
  validTo: null,
};
