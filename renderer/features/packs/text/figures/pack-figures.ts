import { createContext, use } from 'react';
import { figureKey, type FigureRef } from '#shared/pack/figure/figure-ref';
import type { ResolvedFigure } from '#shared/pack/figure/resolved-figure';
import { placedParagraphs } from '#shared/pack/placed-paragraphs';
import type { ResolvedPack } from '#shared/pack/resolved';
import type { ResolvedParagraph } from '#shared/pack/resolved-rich-text';
import { resolvedTexts } from '#shared/pack/resolved-texts';

/** The pack that a text belongs to, with the figures of its texts as they now print. */
interface PackFigures {
  readonly packId: string;
  readonly figures: ReadonlyMap<string, ResolvedFigure>;
}
const PackFiguresContext = createContext<PackFigures | null>(null);
export const PackFiguresProvider = PackFiguresContext.Provider;

export function usePackFigures(): PackFigures {
  const known = use(PackFiguresContext);
  if (known === null) throw new Error('usePackFigures outside of the builder');
  return known;
}

/** Figures that were chosen a moment ago: the pack has them only when it has been stored and resolved again. */
const chosen = new Map<string, ResolvedFigure>();

export function rememberFigures(figures: readonly ResolvedFigure[]): void {
  for (const figure of figures) chosen.set(figure.key, figure);
}

/** A figure as it prints; null while it is looked up. */
export function useFigure(ref: FigureRef): ResolvedFigure | null {
  const key = figureKey(ref);
  return usePackFigures().figures.get(key) ?? chosen.get(key) ?? null;
}

/** The figures of a pack's texts by their keys. */
export function figuresOfPack({ blocks }: Pick<ResolvedPack, 'blocks'>): ReadonlyMap<string, ResolvedFigure> {
  const found = new Map<string, ResolvedFigure>();
  for (const block of blocks) {
    const paragraphs = resolvedTexts(block).flatMap((text) => placedParagraphs<ResolvedParagraph>(text));
    for (const piece of paragraphs.flatMap(({ paragraph }) => paragraph.content ?? [])) {
      if (piece.type === 'figure') found.set(piece.figure.key, piece.figure);
    }
  }
  return found;
}
