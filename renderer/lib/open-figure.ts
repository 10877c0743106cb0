import { createContext, use } from 'react';

export interface FigureOpeners {
  /** Shows where a figure comes from, what it was before and where it is used. */
  readonly openFigure: (observationId: string) => void;
  /** Lists the figures that a computed number is made from, each the way to its source. */
  readonly openParts: (title: string, observationIds: readonly string[]) => void;
}

/** The shell provides it. */
export const OpenFigure = createContext<FigureOpeners | null>(null);

/** For every feature that shows a number: the way from it to its source, without knowing the feature that draws it. */
export function useOpenFigure(): FigureOpeners['openFigure'] {
  return useOpeners().openFigure;
}

/** The same for a number that is made from several figures. */
export function useOpenParts(): FigureOpeners['openParts'] {
  return useOpeners().openParts;
}

function useOpeners(): FigureOpeners {
  const openers = use(OpenFigure);
  if (openers === null) throw new Error('useOpenFigure outside of the shell');
  return openers;
}
