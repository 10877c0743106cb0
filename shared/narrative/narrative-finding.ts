import type { RichInline } from '../pack/rich-text';

/**
 * What is looked for in what people typed. `typed-figure`: a number that the data hold; `near-miss`: one that the data hold
 * differently; `unknown-figure`: one that they do not hold; `revised`: one that its publisher has changed since;
 * `unnamed-force`: one of another force, in a sentence that does not say whose it is; `size-in-words`: "doubled" or
 * "by a third" of what did not; `extreme`: "the lowest since 2019" of what is not.
 */
export const narrativeRules = [
  'near-miss',
  'revised',
  'direction',
  'size-in-words',
  'extreme',
  'unnamed-force',
  'grade-count',
  'points',
  'unknown-figure',
  'usual-variation',
  'break',
  'cycle',
  'small-base',
  'stale',
  'ratio',
  'typed-figure',
] as const;
export type NarrativeRule = (typeof narrativeRules)[number];

/** Where in a block a fix goes: part of one typed piece of a paragraph, or of a plain text. */
export interface FixPlace {
  readonly field: string;
  /** The paragraph's place, see `placedParagraphs`; null in a plain text. */
  readonly path: readonly number[] | null;
  /** The piece of the paragraph; 0 in a plain text. */
  readonly piece: number;
  readonly from: number;
  readonly to: number;
  /** What must still stand there: else the text was changed meanwhile. */
  readonly words: string;
}

/** One click that mends what was found. */
export interface NarrativeFix {
  /** What the button says: "Use 87.1%". */
  readonly label: string;
  readonly place: FixPlace;
  readonly content: readonly RichInline[];
}

/** Something in a pack's texts that a person should look at. */
export interface NarrativeFinding {
  /** The same for as long as rule, sentence, words and reason are: what was accepted stays accepted just as long. */
  readonly id: string;
  readonly blockId: string;
  readonly rule: NarrativeRule;
  /** The sentence as it prints. */
  readonly sentence: string;
  /** The words of it that are meant, from 0. */
  readonly span: { readonly start: number; readonly end: number };
  /** In one or two sentences. */
  readonly why: string;
  readonly fix: NarrativeFix | null;
}
