import type { Block, BlockKind } from '../pack';
import type { ResolvedBlock, ResolvedBlockOf } from '../resolved';
import type { Context } from './context';
import { resolveChanges } from './resolve-changes';
import { resolveChart } from './resolve-chart';
import { resolveContents } from './resolve-contents';
import { resolveCover } from './resolve-cover';
import { resolveFindings } from './resolve-findings';
import { resolveImage } from './resolve-image';
import { resolveJudgments } from './resolve-judgments';
import { resolveNcpm } from './resolve-ncpm';
import { resolvePriority } from './resolve-priority';
import { resolveQuestions } from './resolve-questions';
import { resolveSection } from './resolve-section';
import { resolveSeriesTable } from './resolve-series-table';
import { resolveSources } from './resolve-sources';
import { resolveActions } from './resolve-actions';
import { resolveAnnex } from './resolve-annex';
import { resolveDataNotes } from './resolve-data-notes';
import { resolveDecision } from './resolve-decision';
import { resolveGlossary } from './resolve-glossary';
import { resolvePeers } from './resolve-peers';
import { resolveSection55 } from './resolve-section-55';
import { resolveSmallMultiples } from './resolve-small-multiples';
import { resolveTracker } from './resolve-tracker';
import { resolveText } from './resolve-text';
import type { Surroundings } from './surroundings';

type Resolver<K extends BlockKind> = (
  block: Extract<Block, { kind: K }>,
  context: Context,
  surroundings: Surroundings,
) => ResolvedBlockOf<K>;

/** A kind that is missing here does not compile. */
const resolvers: { readonly [K in BlockKind]: Resolver<K> } = {
  cover: resolveCover,
  contents: resolveContents,
  text: resolveText,
  ncpm: resolveNcpm,
  priority: resolvePriority,
  'series-table': resolveSeriesTable,
  chart: resolveChart,
  judgments: resolveJudgments,
  findings: resolveFindings,
  questions: resolveQuestions,
  changes: resolveChanges,
  actions: resolveActions,
  annex: resolveAnnex,
  'data-notes': resolveDataNotes,
  decision: resolveDecision,
  glossary: resolveGlossary,
  peers: resolvePeers,
  'section-55': resolveSection55,
  'small-multiples': resolveSmallMultiples,
  tracker: resolveTracker,
  sources: resolveSources,
  section: resolveSection,
  image: resolveImage,
};

export function resolveBlock(block: Block, context: Context, surroundings: Surroundings): ResolvedBlock {
  return (resolvers[block.kind] as Resolver<BlockKind>)(block, context, surroundings);
}
