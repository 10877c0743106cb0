import { z } from 'zod';
import { ruleSetNames } from '../analysis/spc/spc';
import { findingKinds, findingTones } from '../domain/finding/finding';
import { richText } from './rich-text';

/** Version of the stored pack body; a reader of a newer one refuses, an older one is upgraded. */
export const packSchemaVersion = 1;

const id = z.string().min(1).max(64);
const heading = z.string().trim().min(1, 'Give the block a heading.').max(120);

/** A line of the figures with target and baseline, or a control chart by named rules. */
export const chartForms = ['line', 'control'] as const;
export type ChartForm = (typeof chartForms)[number];

/** Government Security Classifications: a pack always carries one, at the head and foot of each page. */
export const markings = ['OFFICIAL', 'OFFICIAL-SENSITIVE'] as const;
export const marking = z.enum(markings);
export type Marking = z.infer<typeof marking>;

/** Blocks hold references and choices, never values: `resolve` looks the values up. */
export const block = z.discriminatedUnion('kind', [
  z.strictObject({ id, kind: z.literal('cover'), subtitle: z.string().max(160), preparedBy: z.string().max(160) }),
  z.strictObject({ id, kind: z.literal('contents') }),
  z.strictObject({ id, kind: z.literal('text'), heading, text: richText }),
  z.strictObject({
    id,
    kind: z.literal('ncpm'),
    heading,
    setId: id,
    /** `as-published` prints the percentage of a base under 50 with a note, as the statutory statement does; `counts` withholds it. */
    smallNumbers: z.enum(['as-published', 'counts']),
  }),
  z.strictObject({
    id,
    kind: z.literal('series-table'),
    heading,
    setId: id,
    /** How many of the latest periods; null for all. */
    periods: z.number().int().min(1).max(120).nullable(),
    peerGroupIds: z.array(id).max(6),
  }),
  z.strictObject({
    id,
    kind: z.literal('chart'),
    heading,
    metricId: id,
    periods: z.number().int().min(2).max(120).nullable(),
    // A body that was stored before there was a choice is a line.
    form: z.enum(chartForms).default('line'),
    ruleSet: z.enum(ruleSetNames).default(ruleSetNames[0]),
    showTarget: z.boolean(),
    showInspections: z.boolean(),
  }),
  z.strictObject({ id, kind: z.literal('judgments'), heading, inspectionIds: z.array(id).max(6) }),
  z.strictObject({
    id,
    kind: z.literal('findings'),
    heading,
    inspectionIds: z.array(id).max(6),
    /** Empty for every kind. */
    kinds: z.array(z.enum(findingKinds)).max(findingKinds.length),
    /** Empty for every tone. */
    tones: z.array(z.enum(findingTones)).max(findingTones.length).default([]),
    /** Null for every area. */
    area: z.string().max(160).nullable(),
  }),
  z.strictObject({ id, kind: z.literal('questions'), heading }),
  z.strictObject({ id, kind: z.literal('sources'), heading }),
]);
export type Block = z.infer<typeof block>;
export type BlockKind = Block['kind'];
/** In the order of the schema. */
export const blockKinds: readonly BlockKind[] = block.options.map((option) => option.shape.kind.value);

export const packBody = z.strictObject({
  schemaVersion: z.literal(packSchemaVersion),
  marking,
  blocks: z.array(block).max(200),
});
export type PackBody = z.infer<typeof packBody>;

export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly meetingId: string;
  readonly revision: number;
  readonly body: PackBody;
}
