import { z } from 'zod';
import { changesBlock } from './blocks/changes-block';
import { chartBlock } from './blocks/chart-block';
import { contentsBlock } from './blocks/contents-block';
import { coverBlock } from './blocks/cover-block';
import { findingsBlock } from './blocks/findings-block';
import { imageBlock } from './blocks/image-block';
import { judgmentsBlock } from './blocks/judgments-block';
import { ncpmBlock } from './blocks/ncpm-block';
import { priorityBlock } from './blocks/priority-block';
import { questionsBlock } from './blocks/questions-block';
import { sectionBlock } from './blocks/section-block';
import { seriesTableBlock } from './blocks/series-table-block';
import { sourcesBlock } from './blocks/sources-block';
import { trackerBlock } from './blocks/tracker-block';
import { peersBlock } from './blocks/peers-block';
import { smallMultiplesBlock } from './blocks/small-multiples-block';
import { section55Block } from './blocks/section-55-block';
import { decisionBlock } from './blocks/decision-block';
import { actionsBlock } from './blocks/actions-block';
import { dataNotesBlock } from './blocks/data-notes-block';
import { annexBlock } from './blocks/annex-block';
import { glossaryBlock } from './blocks/glossary-block';
import { textBlock } from './blocks/text-block';
import { withSettings } from './blocks/with-settings';

/** Version of the stored pack body; a reader of a newer one refuses, an older one is upgraded. */
export const packSchemaVersion = 1;

/** Government Security Classifications: a pack always carries one, at the head and foot of each page. */
export const markings = ['OFFICIAL', 'OFFICIAL-SENSITIVE'] as const;
export const marking = z.enum(markings);
export type Marking = z.infer<typeof marking>;

/** Who may see an OFFICIAL-SENSITIVE pack and how it is passed on: one line, short enough for the head of a page. */
export const handling = z
  .string()
  .transform((typed) => typed.trim().replaceAll(/\s+/g, ' '))
  .pipe(z.string().max(90));

const kinds = withSettings([
  coverBlock,
  contentsBlock,
  textBlock,
  ncpmBlock,
  priorityBlock,
  seriesTableBlock,
  chartBlock,
  smallMultiplesBlock,
  peersBlock,
  judgmentsBlock,
  trackerBlock,
  findingsBlock,
  section55Block,
  decisionBlock,
  questionsBlock,
  changesBlock,
  actionsBlock,
  dataNotesBlock,
  glossaryBlock,
  sourcesBlock,
  annexBlock,
  sectionBlock,
  imageBlock,
]);

/** Blocks hold references and choices, never values: `resolve` looks the values up. */
export const block = z.discriminatedUnion('kind', kinds);
export type Block = z.infer<typeof block>;
export type BlockKind = Block['kind'];
/** Kinds that a pack can hold only once. */
const singleKinds: ReadonlySet<BlockKind> = new Set([
  'cover',
  'contents',
  'actions',
  'data-notes',
  'glossary',
  'sources',
  'annex',
]);
export const isSingle = (kind: BlockKind): boolean => singleKinds.has(kind);
/** In the order of the schema. */
export const blockKinds: readonly BlockKind[] = block.options.map((option) => option.shape.kind.value);

export const packBody = z.strictObject({
  schemaVersion: z.literal(packSchemaVersion),
  marking,
  /** Printed while the pack is OFFICIAL-SENSITIVE; kept, but not printed, while it is not. */
  handling: handling.optional(),
  blocks: z.array(block).max(200),
  /** Whether headings are numbered where no section numbers them. */
  numbered: z.boolean().optional(),
  /** The numbers under which papers are out, by block: they stay, and what comes later gets letters. */
  fixedNumbers: z.record(z.string().max(64), z.string().max(24)).optional(),
});
export type PackBody = z.infer<typeof packBody>;

export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly meetingId: string;
  readonly revision: number;
  readonly body: PackBody;
}
