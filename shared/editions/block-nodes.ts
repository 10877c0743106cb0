import type { BlockKind } from '../pack/pack';
import type { ResolvedBlock, ResolvedBlockOf } from '../pack/resolved';
import { changesNodes } from './blocks/changes-nodes';
import { chartNodes } from './blocks/chart-nodes';
import { contentsNodes } from './blocks/contents-nodes';
import { coverNodes } from './blocks/cover-nodes';
import { findingsNodes } from './blocks/findings-nodes';
import { imageNodes } from './blocks/image-nodes';
import { judgmentsNodes } from './blocks/judgments-nodes';
import { ncpmNodes } from './blocks/ncpm-nodes';
import { priorityNodes } from './blocks/priority-nodes';
import { questionsNodes } from './blocks/questions-nodes';
import { seriesTableNodes } from './blocks/series-table-nodes';
import { sourcesNodes } from './blocks/sources-nodes';
import { actionsNodes } from './blocks/actions-nodes';
import { annexNodes } from './blocks/annex-nodes';
import { dataNotesNodes } from './blocks/data-notes-nodes';
import { decisionNodes } from './blocks/decision-nodes';
import { glossaryNodes } from './blocks/glossary-nodes';
import { peersNodes } from './blocks/peers-nodes';
import { section55Nodes } from './blocks/section-55-nodes';
import { smallMultiplesNodes } from './blocks/small-multiples-nodes';
import { trackerNodes } from './blocks/tracker-nodes';
import { textNodes } from './blocks/text-nodes';
import type { EditionNode } from './edition-node';
import { sectionNodes } from './blocks/section-nodes';
import { sectionHead, text } from './make-node';

/** Every kind of block in the neutral form of the editions; a kind that is missing here does not compile. */
const nodesOf: { readonly [K in BlockKind]: (block: ResolvedBlockOf<K>) => readonly EditionNode[] } = {
  cover: coverNodes,
  contents: contentsNodes,
  text: textNodes,
  ncpm: ncpmNodes,
  priority: priorityNodes,
  'series-table': seriesTableNodes,
  chart: chartNodes,
  judgments: judgmentsNodes,
  findings: findingsNodes,
  questions: questionsNodes,
  changes: changesNodes,
  actions: actionsNodes,
  annex: annexNodes,
  'data-notes': dataNotesNodes,
  decision: decisionNodes,
  glossary: glossaryNodes,
  peers: peersNodes,
  'section-55': section55Nodes,
  'small-multiples': smallMultiplesNodes,
  tracker: trackerNodes,
  sources: sourcesNodes,
  section: sectionNodes,
  image: imageNodes,
};

/** One block; a section that has nothing to show says so in its line. */
export function blockNodes(block: ResolvedBlock): readonly EditionNode[] {
  if ('empty' in block && block.empty !== null) return [...sectionHead(block), text('caveat', block.empty)];
  const nodes = (nodesOf[block.kind] as (block: ResolvedBlock) => readonly EditionNode[])(block);
  return block.level === 3 ? nodes.map(deeper) : nodes;
}

/** Beneath a section a block's own heading is a level down, so what stands within the block is too. */
function deeper(node: EditionNode): EditionNode {
  if (node.type === 'box') return { ...node, nodes: node.nodes.map(deeper) };
  if (node.type !== 'heading' || node.id !== null) return node;
  return { ...node, level: node.level === 3 ? 4 : 5 };
}
