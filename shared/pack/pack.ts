import { z } from 'zod';
import { changesBlock } from './blocks/changes-block';
import { chartBlock } from './blocks/chart-block';
import { contentsBlock } from './blocks/contents-block';
import { coverBlock } from './blocks/cover-block';
import { findingsBlock } from './blocks/findings-block';
import { judgmentsBlock } from './blocks/judgments-block';
import { ncpmBlock } from './blocks/ncpm-block';
import { questionsBlock } from './blocks/questions-block';
import { seriesTableBlock } from './blocks/series-table-block';
import { sourcesBlock } from './blocks/sources-block';
import { textBlock } from './blocks/text-block';

/** Version of the stored pack body; a reader of a newer one refuses, an older one is upgraded. */
export const packSchemaVersion = 1;

/** Government Security Classifications: a pack always carries one, at the head and foot of each page. */
export const markings = ['OFFICIAL', 'OFFICIAL-SENSITIVE'] as const;
export const marking = z.enum(markings);
export type Marking = z.infer<typeof marking>;

/** Blocks hold references and choices, never values: `resolve` looks the values up. */
export const block = z.discriminatedUnion('kind', [
  coverBlock,
  contentsBlock,
  textBlock,
  ncpmBlock,
  seriesTableBlock,
  chartBlock,
  judgmentsBlock,
  findingsBlock,
  questionsBlock,
  changesBlock,
  sourcesBlock,
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
