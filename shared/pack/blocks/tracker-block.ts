import { z } from 'zod';
import type { VerdictWords } from '../../accountability/verdict-words';
import { findingKinds, findingTones } from '../../domain/finding/finding';
import type { StatusScheme } from '../../domain/finding/status';
import type { ChartModel } from '../chart-shape';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';

export const trackerBlock = z.strictObject({
  id: blockId,
  kind: z.literal('tracker'),
  heading: blockHeading,
  inspectionIds: z.array(blockId).max(6),
  /** Empty for every kind. */
  kinds: z.array(z.enum(findingKinds)).max(findingKinds.length),
  /** Empty for every tone. */
  tones: z.array(z.enum(findingTones)).max(findingTones.length),
  /** Null for every area. */
  area: z.string().max(160).nullable(),
  /** Only findings that a metric is linked to. */
  measuredOnly: z.boolean(),
  showCharts: z.boolean(),
});

/** What the data say of a finding by one of its metrics. */
export interface TrackedTest {
  readonly metric: string;
  readonly change: VerdictWords;
  /** Null where there is no target to judge. */
  readonly target: VerdictWords | null;
  readonly atInspection: { readonly value: string; readonly label: string } | null;
  readonly latest: { readonly value: string; readonly label: string } | null;
  /** The verdict with its figures. */
  readonly sentence: string;
  /** By which rule it is taken. */
  readonly rule: string;
  /** Null where there are fewer than two figures to draw, or no chart is wanted. */
  readonly chart: ChartModel | null;
}

/** One of the three statuses, which stand side by side and are never made into one. */
export interface TrackedStatus {
  readonly scheme: StatusScheme;
  readonly title: string;
  /** Null where nothing was ever entered. */
  readonly word: string | null;
  readonly datedText: string | null;
}

export interface TrackedFinding {
  readonly id: string;
  readonly ref: string;
  readonly kindLabel: string;
  readonly area: string;
  readonly title: string;
  readonly tests: readonly TrackedTest[];
  readonly statuses: readonly TrackedStatus[];
  /** Where a status and the data disagree, a sentence each; what the data say stands with the tests. */
  readonly contradictions: readonly string[];
  readonly sourceNumber: number | null;
}

export interface ResolvedTracker extends Headed {
  readonly kind: 'tracker';
  readonly findings: readonly TrackedFinding[];
  /** What the words of each status mean, once for all findings. */
  readonly schemes: readonly {
    readonly title: string;
    readonly words: readonly { readonly label: string; readonly definition: string }[];
  }[];
  readonly sourceLine: string;
}
