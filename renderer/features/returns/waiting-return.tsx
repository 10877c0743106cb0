import { Outlet } from '@tanstack/react-router';
import { createContext, use, useMemo, useState } from 'react';
import type { ReturnPreview } from '#shared/contract/return-views';

interface Waiting {
  readonly preview: ReturnPreview | null;
  /** Takes the place of what waited before. */
  readonly hold: (preview: ReturnPreview) => void;
  /** Forgets it: the program lets go of forms that were read and not accepted by itself. */
  readonly release: () => void;
}

const WaitingReturn = createContext<Waiting | null>(null);

export function useWaitingReturn(): Waiting {
  const waiting = use(WaitingReturn);
  if (waiting === null) throw new Error('useWaitingReturn outside of the return forms');
  return waiting;
}

/** The screens of return forms share the one form that was read and waits to be accepted. */
export function ReturnsArea() {
  const [preview, setPreview] = useState<ReturnPreview | null>(null);
  const value = useMemo(() => ({ preview, hold: setPreview, release: () => setPreview(null) }), [preview]);
  return (
    <WaitingReturn value={value}>
      <Outlet />
    </WaitingReturn>
  );
}
