import { z } from 'zod';
import type { PeersChartModel } from '../../charts/peers-chart';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';

export const peersBlock = z.strictObject({
  id: blockId,
  kind: z.literal('peers'),
  heading: blockHeading,
  metricId: blockId,
  peerGroupId: blockId,
});

export interface ResolvedPeers extends Headed {
  readonly kind: 'peers';
  /** Null where nothing is drawn: only what is drawn has a number. */
  readonly figureNumber: number | null;
  /** Null where no figures of other forces are held. */
  readonly chart: PeersChartModel | null;
  /** Ranks as their publisher gives them, each with its value; null where none was published. */
  readonly ranks: {
    readonly title: string;
    readonly valueTitle: string;
    readonly rows: readonly { readonly period: string; readonly value: string; readonly rank: string }[];
  } | null;
  /** The members of the group, other cut-offs, forces without a figure, and where rank and value moved apart. */
  readonly notes: readonly string[];
  readonly sourceLine: string;
}
