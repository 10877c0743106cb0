import type { Block, PackBody } from './pack';
import { richTextOf } from './rich-text';

export const templateBases = ['meeting', 'area', 'objective'] as const;
/** What a template is for: a kind of meeting, an area of PEEL, an objective of the police and crime plan. */
export type TemplateBasis = (typeof templateBases)[number];

/** Those that the program makes are also for what the law asks. */
export type MadeBasis = TemplateBasis | 'duty';

/** What a new pack is made from: its blocks are copied with ids of their own. */
export interface PackTemplate<Basis extends MadeBasis = TemplateBasis> {
  readonly id: string;
  readonly title: string;
  readonly basis: Basis;
  /** Which meeting, area or objective. */
  readonly subject: string;
  /** One line on when to take it. */
  readonly description: string;
  readonly body: PackBody;
  readonly revision: number;
}

/**
 * A pack's body as a template keeps it. Numbers that were fixed for one meeting's papers are not the next one's; and what was
 * written for one quarter must not slip into the next, unless it is wanted.
 */
export function templateBody(
  { schemaVersion, marking, handling, blocks, numbered }: PackBody,
  keepsTexts: boolean,
): PackBody {
  const kept = (block: Block): Block => (keepsTexts ? block : withoutTexts(block));
  return {
    schemaVersion,
    marking,
    blocks: blocks.map(kept),
    ...(handling === undefined ? {} : { handling }),
    ...(numbered === undefined ? {} : { numbered }),
  };
}

function withoutTexts(block: Block): Block {
  switch (block.kind) {
    case 'text':
      return { ...block, text: richTextOf(['']) };
    case 'priority':
      return { ...block, applies: null, why: richTextOf(['']), text: richTextOf(['']) };
    case 'decision':
      return { ...block, ask: richTextOf(['']), options: richTextOf(['']), advice: richTextOf(['']) };
    default:
      return block;
  }
}
