import { useRouterState } from '@tanstack/react-router';
import { useCallback, useState, type ReactNode } from 'react';
import { FigureDialog } from '../features/figures/figure-dialog';
import { OpenFigure } from '../lib/open-figure';

/** The one dialog of a figure, for every screen; going elsewhere closes it. */
export function FigureHost({ children }: { readonly children: ReactNode }) {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const [shown, setShown] = useState<{ readonly observationId: string; readonly path: string } | null>(null);
  const open = useCallback((observationId: string) => setShown({ observationId, path }), [path]);
  if (shown !== null && shown.path !== path) setShown(null);
  return (
    <OpenFigure value={open}>
      {children}
      {shown === null ? null : <FigureDialog observationId={shown.observationId} onClose={() => setShown(null)} />}
    </OpenFigure>
  );
}
