import type { BlockPage } from '../pack/blocks/placing';
import type { Marking } from '../pack/pack';
import type { ResolvedPack } from '../pack/resolved';
import { blockNodes } from './block-nodes';
import type { EditionNode } from './edition-node';
import { fullTitle } from './full-title';

export interface EditionSection {
  readonly blockId: string;
  readonly page: BlockPage;
  readonly nodes: readonly EditionNode[];
}

/** A whole pack in the neutral form. */
export interface EditionDocument {
  /** With the meeting: what a reader's window and a search show. */
  readonly fullTitle: string;
  readonly title: string;
  readonly office: string;
  readonly marking: Marking;
  /** Under the marking, where there is one. */
  readonly handling?: string;
  readonly head: ResolvedPack['head'];
  readonly foot: string;
  readonly sections: readonly EditionSection[];
}

/** @returns the pack as every edition without pages is written from it */
export function editionDocument(pack: ResolvedPack): EditionDocument {
  const { title, office, marking, handling, head, foot } = pack;
  return {
    fullTitle: fullTitle(pack),
    title,
    office,
    marking,
    ...(handling === undefined ? {} : { handling }),
    head,
    foot,
    sections: pack.blocks.map((block) => ({
      blockId: block.id,
      page: block.page ?? { startsNew: false, landscape: false },
      nodes: blockNodes(block),
    })),
  };
}
