import { z } from 'zod';
import { command } from './contract-call';
import type { Saved } from './contract-call';
import { removed } from './edit-inputs';

/** Which of a finding's figures, by the finding and its place from 1. */
const which = { record: removed, position: z.number().int().min(1).max(500) };

/** From a figure that a finding carries to the series that it belongs to. */
export const findingFigureContract = {
  /** `enter` stores the report's figure for the period; otherwise the figure that is held for it is linked. */
  'findings.linkFigure': command<Saved & { readonly observationId: string }>()(
    z.strictObject({
      ...which,
      metricId: z.string().min(1, 'Choose the metric that it is a figure of.').max(64),
      period: z.string().trim().min(1, 'Say which period it is for.').max(80),
      enter: z.boolean(),
    }),
  ),
  'findings.unlinkFigure': command<null>()(z.strictObject(which)),
} as const;
