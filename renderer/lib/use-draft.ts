import { useCallback, useEffect, useRef, useState } from 'react';
export type SaveStatus = 'saved' | 'saving' | 'failed';

/** Told of drafts that are not sent yet, by their names, and how each is sent; null where nothing of one is unsent. */
export interface DraftHolder {
  readonly draft: (key: string, flush: (() => void) | null) => void;
}

interface DraftParts<T> {
  /** Names the draft for the whole window: pack, block and field. */
  readonly key: string;
  /** What is stored. */
  readonly value: T;
  readonly save: (value: T) => Promise<unknown>;
  readonly queue: DraftHolder;
  /** One sentence where the draft cannot be stored as it is; it is then kept but not sent. */
  readonly check?: (value: T) => string | null;
}

interface Draft<T> {
  readonly value: T;
  readonly status: SaveStatus;
  readonly trouble: string | null;
  readonly change: (value: T) => void;
  /** Saves now what is not saved yet. */
  readonly flush: () => void;
}

const pause = 600;

/** Drafts that could not be stored when their field was left: they are there again when it is opened. */
const kept = new Map<string, unknown>();

/** Text that is being typed: stored after a short pause, on leaving the field, its block, the screen or the window. */
export function useDraft<T>({ key, value, save, queue, check }: DraftParts<T>): Draft<T> {
  const [draft, setDraft] = useState<T>(() => (kept.has(key) ? (kept.get(key) as T) : value));
  const [status, setStatus] = useState<SaveStatus>(() => (kept.has(key) ? 'failed' : 'saved'));
  // What is unsaved lives outside of rendering: it must be at hand when the field goes away.
  const unsaved = useRef<{ readonly value: T } | null>(kept.has(key) ? { value: kept.get(key) as T } : null);
  const sending = useRef<{ readonly value: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef({ save, check });
  useEffect(() => {
    latest.current = { save, check };
  });

  useEffect(() => {
    if (unsaved.current === null) setDraft(value);
  }, [value]);

  const flush = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const now = unsaved.current;
    if (now === null || now === sending.current || (latest.current.check?.(now.value) ?? null) !== null) return;
    sending.current = now;
    setStatus('saving');
    const ended = (stored: boolean) => {
      if (!stored) kept.set(key, now.value);
      else if (kept.get(key) === now.value) kept.delete(key);
      if (sending.current === now) sending.current = null;
      // Something newer was typed in the meantime: that is not stored yet.
      if (unsaved.current !== now) return;
      if (stored) unsaved.current = null;
      if (stored) queue.draft(key, null);
      setStatus(stored ? 'saved' : 'failed');
    };
    void latest.current.save(now.value).then(
      () => ended(true),
      () => ended(false),
    );
  }, [key, queue]);

  const change = useCallback(
    (next: T) => {
      unsaved.current = { value: next };
      setDraft(next);
      setStatus('saving');
      queue.draft(key, flush);
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(flush, pause);
    },
    [flush, key, queue],
  );

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
      queue.draft(key, null);
    };
  }, [flush, key, queue]);

  return { value: draft, status, trouble: check?.(draft) ?? null, change, flush };
}
