import type { MadeBasis, TemplateBasis } from '../pack/pack-template';
import type { PackChanged } from './views';

/** What Undo and Redo would do, in words; null where there is nothing. */
export interface StepsAhead {
  readonly undo: string | null;
  readonly redo: string | null;
}

export interface StepDone extends PackChanged {
  readonly label: string;
}

/** A picture that was chosen and waits to be put into a block. */
export interface HeldImage {
  readonly token: string;
  readonly name: string;
}

export interface CommentEntry {
  readonly id: string;
  readonly kind: 'comment' | 'reply' | 'resolved' | 'reopened';
  readonly author: string;
  readonly text: string;
  readonly whenText: string;
}

/** What is said about one block: the comment and what followed. */
export interface CommentThread {
  readonly id: string;
  readonly blockId: string;
  /** What the block is called; null where it is no longer in the pack. */
  readonly block: string | null;
  readonly resolved: boolean;
  readonly entries: readonly CommentEntry[];
}

export interface PackComments {
  readonly open: number;
  /** Open ones first, in the order of the blocks; then those that are resolved. */
  readonly threads: readonly CommentThread[];
}

interface TemplateFacts {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  /** Which meeting, area or objective. */
  readonly subject: string;
  readonly description: string;
  readonly blocks: number;
}
/** One that the program makes from what the workspace holds cannot be changed or removed. */
export type TemplateRow = TemplateFacts &
  ({ readonly builtIn: false; readonly basis: TemplateBasis } | { readonly builtIn: true; readonly basis: MadeBasis });
export type SavedTemplateRow = Extract<TemplateRow, { readonly builtIn: false }>;

/** A pack that was made from an earlier one, and what that did. */
export interface PackFollowed {
  readonly id: string;
  readonly notes: readonly string[];
}
