import { useRouterState } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { FigureDialog } from '../features/figures/figure-dialog';
import { PartsDialog } from '../features/figures/parts-dialog';
import { OpenFigure, type FigureOpeners } from '../lib/open-figure';

type Shown =
  | { readonly kind: 'figure'; readonly observationId: string; readonly path: string }
  | {
      readonly kind: 'parts';
      readonly title: string;
      readonly observationIds: readonly string[];
      readonly path: string;
    };

/** The one dialog of a figure, for every screen; going elsewhere closes it. */
export function FigureHost({ children }: { readonly children: ReactNode }) {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const [shown, setShown] = useState<Shown | null>(null);
  const openers = useMemo(
    (): FigureOpeners => ({
      openFigure: (observationId) => setShown({ kind: 'figure', observationId, path }),
      openParts: (title, observationIds) => setShown({ kind: 'parts', title, observationIds, path }),
    }),
    [path],
  );
  if (shown !== null && shown.path !== path) setShown(null);
  const close = () => setShown(null);
  return (
    <OpenFigure value={openers}>
      {children}
      {shown?.kind === 'figure' && <FigureDialog observationId={shown.observationId} onClose={close} />}
      {shown?.kind === 'parts' && (
        <PartsDialog title={shown.title} observationIds={shown.observationIds} onClose={close} />
      )}
    </OpenFigure>
  );
}
