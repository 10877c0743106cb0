/**
 * A resolved pack: plain JSON in which every value is looked up, computed and worded. Components only draw it, so the screen,
 * the print and later editions cannot differ.
 */
import type { ResolvedChanges } from './blocks/changes-block';
import type { ResolvedChart } from './blocks/chart-block';
import type { ResolvedContents } from './blocks/contents-block';
import type { ResolvedCover } from './blocks/cover-block';
import type { ResolvedFindings } from './blocks/findings-block';
import type { ResolvedImage } from './blocks/image-block';
import type { ResolvedJudgments } from './blocks/judgments-block';
import type { ResolvedNcpm } from './blocks/ncpm-block';
import type { ResolvedPriority } from './blocks/priority-block';
import type { ResolvedQuestions } from './blocks/questions-block';
import type { Placing } from './blocks/placing';
import type { ResolvedSection } from './blocks/section-block';
import type { ResolvedSeriesTable } from './blocks/series-table-block';
import type { ResolvedSources } from './blocks/sources-block';
import type { ResolvedTracker } from './blocks/tracker-block';
import type { ResolvedPeers } from './blocks/peers-block';
import type { ResolvedSmallMultiples } from './blocks/small-multiples-block';
import type { ResolvedSection55 } from './blocks/section-55-block';
import type { ResolvedDecision } from './blocks/decision-block';
import type { ResolvedActions } from './blocks/actions-block';
import type { ResolvedDataNotes } from './blocks/data-notes-block';
import type { ResolvedAnnex } from './blocks/annex-block';
import type { ResolvedGlossary } from './blocks/glossary-block';
import type { ResolvedText } from './blocks/text-block';
import type { Evidence } from './evidence';
import type { BlockKind, Marking } from './pack';
import type { Problem } from './problem';
import type { ResolvedSource } from './resolved-source';

export type ResolvedBlock = Placing & BlockContent;

type BlockContent =
  | ResolvedCover
  | ResolvedContents
  | ResolvedText
  | ResolvedNcpm
  | ResolvedPriority
  | ResolvedSeriesTable
  | ResolvedChart
  | ResolvedJudgments
  | ResolvedFindings
  | ResolvedQuestions
  | ResolvedChanges
  | ResolvedTracker
  | ResolvedPeers
  | ResolvedSmallMultiples
  | ResolvedSection55
  | ResolvedDecision
  | ResolvedActions
  | ResolvedDataNotes
  | ResolvedAnnex
  | ResolvedGlossary
  | ResolvedSources
  | ResolvedSection
  | ResolvedImage;

export type ResolvedBlockOf<K extends BlockKind> = Extract<ResolvedBlock, { readonly kind: K }>;

export interface ResolvedPack {
  readonly packId: string;
  readonly title: string;
  readonly office: string;
  readonly marking: Marking;
  /** How an OFFICIAL-SENSITIVE pack is to be handled; absent from all others and from those published before it was asked for. */
  readonly handling?: string;
  /** Running head, left and right: meeting and force; pack title. */
  readonly head: { readonly left: string; readonly right: string };
  /** Running foot, left: the data cut-offs in short. */
  readonly foot: string;
  readonly blocks: readonly ResolvedBlock[];
  readonly sources: readonly ResolvedSource[];
  /** How many numbers taken from observations, findings or judgments the pack prints. */
  readonly figures: number;
  /** The observations behind each block's numbers, in the order of print: the way from a number to its source. */
  readonly printed: readonly { readonly blockId: string; readonly observationIds: readonly string[] }[];
  /** Those observations themselves. */
  readonly evidence: Evidence;
  readonly problems: readonly Problem[];
}
