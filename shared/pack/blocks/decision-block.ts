import { z } from 'zod';
import type { ResolvedParagraph, ResolvedRichText } from '../resolved-rich-text';
import { writtenParagraphs } from '../written-paragraphs';
import { blockHeading, blockId } from './block-fields';
import type { Headed } from './headed';
import { writtenText } from './written-text';

export const askLength = 1500;
export const optionsLength = 2500;
export const adviceLength = 1000;
/** They are lettered A to H. */
export const mostOptions = 8;

/** What is asked of the meeting. */
export const decisionBlock = z.strictObject({
  id: blockId,
  kind: z.literal('decision'),
  heading: blockHeading,
  ask: writtenText(askLength),
  /** A paragraph each. */
  options: writtenText(optionsLength).refine(
    (text) => writtenParagraphs(text).length <= mostOptions,
    `Write at most ${mostOptions} options.`,
  ),
  /** What the paper advises, and why. */
  advice: writtenText(adviceLength),
  /** Lines on which the decision is written down at the meeting. */
  showRecord: z.boolean(),
});

export interface ResolvedDecision extends Headed {
  readonly kind: 'decision';
  readonly ask: ResolvedRichText;
  readonly options: readonly { readonly letter: string; readonly text: ResolvedParagraph }[];
  readonly advice: ResolvedRichText | null;
  /** What is to be filled in by hand; empty where no lines are wanted. */
  readonly record: readonly string[];
}
