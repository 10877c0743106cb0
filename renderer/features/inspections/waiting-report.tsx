import { Outlet } from '@tanstack/react-router';
import { createContext, use, useMemo, useState } from 'react';
import type { ReportPreview } from '#shared/contract/report-preview';

interface Waiting {
  readonly preview: ReportPreview | null;
  /** Takes the place of what waited before. */
  readonly hold: (preview: ReportPreview) => void;
  /** Forgets it: the program lets go of reports that were read and not accepted by itself. */
  readonly release: () => void;
}

const WaitingReport = createContext<Waiting | null>(null);

export function useWaitingReport(): Waiting {
  const waiting = use(WaitingReport);
  if (waiting === null) throw new Error('useWaitingReport outside of the inspections');
  return waiting;
}

/** The screens of inspections share the one report that was read and waits to be accepted. */
export function InspectionsArea() {
  const [preview, setPreview] = useState<ReportPreview | null>(null);
  const value = useMemo(() => ({ preview, hold: setPreview, release: () => setPreview(null) }), [preview]);
  return (
    <WaitingReport value={value}>
      <Outlet />
    </WaitingReport>
  );
}
