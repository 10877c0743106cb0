import { z } from 'zod';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';

/** Actions that earlier meetings left open, with room to write what became of them. */
export const actionsBlock = z.strictObject({
  id: blockId,
  kind: z.literal('actions'),
  heading: blockHeading,
  /** The objective of the plan that it is limited to; null, or absent, for everything. */
  objectiveId: blockId.nullable().optional(),
  showSpace: z.boolean(),
});

export interface ResolvedActions extends Headed {
  readonly kind: 'actions';
  readonly actions: readonly {
    readonly id: string;
    readonly text: string;
    /** "Set on 18 July 2024". */
    readonly setText: string;
    readonly owner: string;
    readonly dueText: string;
    readonly overdue: boolean;
    /** What was last said of it; null where nothing was. */
    readonly position: string | null;
  }[];
  readonly showSpace: boolean;
}
