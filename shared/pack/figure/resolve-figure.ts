import type { Context } from '../resolve/context';
import { publishedText } from '../resolve/citations';
import { figureKey, type FigureRef } from './figure-ref';
import type { FigureLookUp } from './figure-look-up';
import { lookUpFigure } from './look-up-figure';
import { missingFigure, type ResolvedFigure } from './resolved-figure';

/** Looks a figure up for a block that prints it: notes what it prints, cites its sources, and raises what cannot be resolved. */
export function resolveFigure(ref: FigureRef, blockId: string, context: Context): ResolvedFigure {
  const found = lookUpFigure(ref, context);
  context.print(blockId, found.behind);
  if (found.behind.length === 0 && found.text !== null && found.isNumber) context.count(1);
  for (const { id } of found.behind) {
    const doubt = context.doubt(id);
    if (doubt !== null) context.problem(blockId, 'warning', doubt);
  }
  const problem = found.why === null ? null : `${found.label}: ${found.why}.`;
  if (problem !== null) context.problem(blockId, 'error', `A figure in the text is missing. ${problem}`);
  return {
    ...wordedFigure(ref, found, context),
    sources: found.isNumber ? numbersOf(found.sourceIds, context) : [],
  };
}

/** Their numbers in the pack, the smallest first. */
function numbersOf(sourceIds: readonly string[], { citations }: Context): readonly number[] {
  return sourceIds.flatMap((id) => citations.cite(id) ?? []).toSorted((a, b) => a - b);
}

/** A figure in words, without a place in a pack: for choosing one. */
export function wordedFigure(ref: FigureRef, found: FigureLookUp, { data }: Context): ResolvedFigure {
  const sources = found.sourceIds.flatMap((id) => data.sources.find((source) => source.id === id) ?? []);
  return {
    key: figureKey(ref),
    text: found.text ?? missingFigure,
    label: found.label,
    period: found.period,
    source: sources.map((source) => `${source.publisher}, ${source.title}, ${publishedText(source)}`).join('; '),
    observationId: found.behind[0]?.id ?? null,
    sources: [],
    problem: found.why === null ? null : `${found.label}: ${found.why}.`,
  };
}
