import { createContext, use } from 'react';

/** Shows where a figure comes from, what it was before and where it is used. The shell provides it. */
export const OpenFigure = createContext<((observationId: string) => void) | null>(null);

/** For every feature that shows a number: the way from it to its source, without knowing the feature that draws it. */
export function useOpenFigure(): (observationId: string) => void {
  const open = use(OpenFigure);
  if (open === null) throw new Error('useOpenFigure outside of the shell');
  return open;
}
