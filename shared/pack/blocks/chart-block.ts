import { z } from 'zod';
import { ruleSetNames } from '../../analysis/spc/spc';
import type { ControlFigure } from '../../charts/control';
import type { ChartModel } from '../chart-shape';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';

/** A line of the figures with target and baseline, a control chart by named rules, or the P′ chart of a share of a large number. */
export const chartForms = ['line', 'control', 'pprime'] as const;
export type ChartForm = (typeof chartForms)[number];

export const chartBlock = z.strictObject({
  id: blockId,
  kind: z.literal('chart'),
  heading: blockHeading,
  metricId: blockId,
  periods: z.number().int().min(2).max(120).nullable(),
  // A body that was stored before there was a choice is a line.
  form: z.enum(chartForms).default('line'),
  ruleSet: z.enum(ruleSetNames).default(ruleSetNames[0]),
  showTarget: z.boolean(),
  showInspections: z.boolean(),
});

export interface ResolvedChart extends Headed {
  readonly kind: 'chart';
  readonly figureNumber: number;
  readonly chart: ChartModel | null;
  /** In place of `chart` where the block asks for a control chart, XmR or P′; both are null where there is nothing to draw. */
  readonly control: ControlFigure | null;
  readonly sourceLine: string;
}
