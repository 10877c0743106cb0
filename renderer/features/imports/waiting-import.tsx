import { Outlet } from '@tanstack/react-router';
import { createContext, use, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { ImportPreview } from '#shared/contract/views';
import { callDesk } from '../../api/bridge';
import { say } from '../../components/toasts';

interface Waiting {
  readonly preview: ImportPreview | null;
  /** Takes the place of what waited before, which is let go. */
  readonly hold: (preview: ImportPreview) => void;
  /** Lets go of what waits; nothing of it is stored. */
  readonly discard: () => void;
  /** After it was stored: the program has let go of it already. */
  readonly release: () => void;
}

const WaitingImport = createContext<Waiting | null>(null);

export function useWaitingImport(): Waiting {
  const waiting = use(WaitingImport);
  if (waiting === null) throw new Error('useWaitingImport outside of the imports');
  return waiting;
}

/** The program lets go of the oldest by itself: one that it no longer knows is no loss. */
function letGo(token: string | null): void {
  if (token !== null) callDesk('imports.discard', { token }).catch(() => undefined);
}

/** What is still being read belongs to the screens that are left. */
function stopReading(): void {
  callDesk('imports.cancelReading', {}).then(
    (stopped) => stopped && say('The file that was being read was let go, and nothing of it was kept'),
    () => undefined,
  );
}

/** The screens of importing share the one import that waits for a decision; leaving them lets go of it. */
export function ImportsArea() {
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const token = useRef<string | null>(null);
  const waiting = useMemo(() => {
    const hold = (next: ImportPreview) => {
      if (token.current !== next.token) letGo(token.current);
      token.current = next.token;
      setPreview(next);
    };
    const release = () => {
      token.current = null;
      setPreview(null);
    };
    const discard = () => {
      letGo(token.current);
      release();
    };
    return { hold, release, discard };
  }, []);
  const onLeave = useEffectEvent(() => {
    letGo(token.current);
    stopReading();
  });
  useEffect(() => () => onLeave(), []);

  const value = useMemo(() => ({ ...waiting, preview }), [waiting, preview]);
  return (
    <WaitingImport value={value}>
      <Outlet />
    </WaitingImport>
  );
}
