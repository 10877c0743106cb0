import { useCallback, useEffect, useRef } from 'react';
import { figureKey, type FigureRef } from '#shared/pack/figure/figure-ref';
import { useOpenFigure } from '../../../../lib/open-figure';
import { usePackFigures } from './pack-figures';

/** Shows where a figure of the text comes from. The same function for as long as the editor lives, which takes it only once. */
export function useFigureOpener(): (ref: FigureRef) => void {
  const { figures } = usePackFigures();
  const open = useOpenFigure();
  const latest = useRef({ figures, open });
  useEffect(() => {
    latest.current = { figures, open };
  });
  return useCallback((ref: FigureRef) => {
    const observationId = latest.current.figures.get(figureKey(ref))?.observationId ?? null;
    if (observationId !== null) latest.current.open(observationId);
  }, []);
}
