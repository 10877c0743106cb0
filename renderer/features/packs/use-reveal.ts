import { useCallback, useRef, type RefObject } from 'react';

interface Reveal {
  readonly desk: RefObject<HTMLElement | null>;
  readonly reveal: (blockId: string) => void;
  /** To be called when pages have been drawn: a block that was just added is on no page before. */
  readonly drawn: () => void;
}

/** Brings a block's first page piece into view: at once, or when the pages with it are drawn. */
export function useReveal(): Reveal {
  const desk = useRef<HTMLElement>(null);
  const wanted = useRef<string | null>(null);
  const drawn = useCallback(() => {
    if (wanted.current === null) return;
    const block = desk.current?.querySelector(`.pack-block[data-block="${CSS.escape(wanted.current)}"]`);
    if (block === null || block === undefined) return;
    block.scrollIntoView({ block: 'start' });
    wanted.current = null;
  }, []);
  const reveal = useCallback(
    (blockId: string) => {
      wanted.current = blockId;
      drawn();
    },
    [drawn],
  );
  return { desk, reveal, drawn };
}
