import type { Axis } from '../analysis/axis';

/** Bars start at nothing, so that their lengths compare; dots may start where the data do, so that small differences show. */
export type PeersMark = 'bar' | 'dot';

export interface PeersRow {
  readonly key: string;
  readonly name: string;
  /** The period where it is another than our own force's: "Jun 2023"; null where it is the same. */
  readonly otherPeriod: string | null;
  readonly value: number;
  readonly valueText: string;
  /** The figures that the value is made from. */
  readonly observationIds: readonly string[];
  /** "2nd", "joint 2nd". */
  readonly rankText: string;
  readonly own: boolean;
  readonly band: 'above' | 'within' | 'below';
}

/** A force among its peers for one period, best first. */
export interface PeersChartModel {
  readonly title: string;
  /** "September 2023, 8 forces". */
  readonly subtitle: string;
  readonly alt: string;
  readonly caption: string;
  readonly mark: PeersMark;
  readonly rows: readonly PeersRow[];
  readonly axis: Axis;
  /** Null with fewer than two forces, which have no spread. */
  readonly group: {
    readonly mean: number;
    readonly lower: number;
    readonly upper: number;
    readonly meanLabel: string;
  } | null;
}
