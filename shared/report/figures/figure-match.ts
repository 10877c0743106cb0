import type { Confidence, ProposedFigure } from '../proposal';

/** A figure found in a sentence, with its place there. */
export interface FigureMatch extends Pick<
  ProposedFigure,
  'kind' | 'unit' | 'value' | 'from' | 'numerator' | 'denominator' | 'halfWidth'
> {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly confidence: Confidence;
}

/** The parts of a figure that most figures do not have. */
export const noParts = {
  from: null,
  numerator: null,
  denominator: null,
  halfWidth: null,
  confidence: 'certain',
} as const satisfies Partial<FigureMatch>;

/** Where in the sentence a match stands, and its words. */
export function placeOf(match: RegExpMatchArray): Pick<FigureMatch, 'start' | 'end' | 'words'> {
  const words = match[0].trimEnd();
  const start = match.index ?? 0;
  return { start, end: start + words.length, words };
}

export type FindFigures = (sentence: string) => readonly FigureMatch[];
