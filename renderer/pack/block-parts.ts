import type { BlockKind } from '#shared/pack/pack';
import type { ResolvedBlock, ResolvedBlockOf } from '#shared/pack/resolved';
import { changesParts } from './blocks/changes-block';
import { chartParts } from './blocks/chart-block';
import { contentsParts } from './blocks/contents-block';
import { coverParts } from './blocks/cover-block';
import { findingsParts } from './blocks/findings-block';
import { imageParts } from './blocks/image-block';
import { judgmentsParts } from './blocks/judgments-block';
import { ncpmParts } from './blocks/ncpm-block';
import { priorityParts } from './blocks/priority-block';
import { questionsParts } from './blocks/questions-block';
import { sectionParts } from './blocks/section-block';
import { seriesTableParts } from './blocks/series-table-block';
import { sourcesParts } from './blocks/sources-block';
import { actionsParts } from './blocks/actions-block';
import { annexParts } from './blocks/annex-block';
import { dataNotesParts } from './blocks/data-notes-block';
import { decisionParts } from './blocks/decision-block';
import { glossaryParts } from './blocks/glossary-block';
import { peersParts } from './blocks/peers-block';
import { section55Parts } from './blocks/section-55-block';
import { smallMultiplesParts } from './blocks/small-multiples-block';
import { trackerParts } from './blocks/tracker-block';
import { textParts } from './blocks/text-block';
import { emptyParts } from './empty-parts';
import type { Part } from './parts';

/** Every kind of block and how it is drawn; a kind that is missing here does not compile. */
const drawn: { readonly [K in BlockKind]: (block: ResolvedBlockOf<K>) => readonly Part[] } = {
  cover: coverParts,
  contents: contentsParts,
  text: textParts,
  ncpm: ncpmParts,
  priority: priorityParts,
  'series-table': seriesTableParts,
  chart: chartParts,
  judgments: judgmentsParts,
  findings: findingsParts,
  questions: questionsParts,
  changes: changesParts,
  actions: actionsParts,
  annex: annexParts,
  'data-notes': dataNotesParts,
  decision: decisionParts,
  glossary: glossaryParts,
  peers: peersParts,
  'section-55': section55Parts,
  'small-multiples': smallMultiplesParts,
  tracker: trackerParts,
  sources: sourcesParts,
  section: sectionParts,
  image: imageParts,
};

// An edit of one block leaves the others the same objects, so only that one is drawn and measured again.
const known = new WeakMap<ResolvedBlock, readonly Part[]>();

export function blockParts(block: ResolvedBlock): readonly Part[] {
  const before = known.get(block);
  if (before !== undefined) return before;
  const draw = drawn[block.kind] as (block: ResolvedBlock) => readonly Part[];
  const parts = 'empty' in block && block.empty !== null ? emptyParts(block, block.empty) : draw(block);
  known.set(block, parts);
  return parts;
}
