import { defaultRangeExtractor, useVirtualizer, type Range, type VirtualItem } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Lists up to this long are drawn whole: little is won by leaving rows out, and everything is there to be read on. */
const drawnWhole = 120;
/** Rows drawn beyond what is in sight, so that Tab and a quick wheel find them ready. */
const overscan = 25;

/** A row to draw, by its position; or the height, in pixels, of those left out in its place. */
export type RowPiece = { readonly index: number } | { readonly gap: number; readonly after: number };

interface VirtualRows {
  /** Goes on the table. */
  readonly table: RefObject<HTMLTableElement | null>;
  readonly pieces: readonly RowPiece[];
  /** Goes on each drawn row, which carries its position as `data-index`. */
  readonly measure: (row: HTMLElement | null) => void;
}

interface VirtualRowsOptions {
  /** The rows' own keys, in order: a row keeps its measured height when the order changes. */
  readonly keys: readonly string[];
  /** A row's height in pixels before it was drawn. */
  readonly estimate: number;
  /** Positions that are drawn wherever the list stands, such as the bands between groups. */
  readonly always: readonly number[];
}

/** Heights of the list that was left last, so that the way back leads to the same rows. */
let leftBehind: readonly VirtualItem[] = [];

/** The rows of a long table that are worth drawing: those in sight, some around them, and the one that holds the focus. */
export function useVirtualRows({ keys, estimate, always }: VirtualRowsOptions): VirtualRows {
  const table = useRef<HTMLTableElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  const [initialMeasurementsCache] = useState(() =>
    leftBehind.length === keys.length && leftBehind.every(({ key, index }) => key === keys[index]) ? leftBehind : [],
  );
  const rangeExtractor = useCallback(
    (range: Range) => {
      if (range.count <= drawnWhole) return Array.from({ length: range.count }, (_, index) => index);
      const focused = document.activeElement?.closest<HTMLElement>('[data-index]');
      const held = table.current?.contains(focused ?? null) === true ? [Number(focused?.dataset['index'])] : [];
      const drawn = new Set([...always, ...held, ...defaultRangeExtractor(range)]);
      return [...drawn].filter((index) => index < range.count).toSorted((a, b) => a - b);
    },
    [always],
  );
  const getItemKey = useCallback((index: number) => keys[index] ?? index, [keys]);
  // No compiler memoises what it returns here, which is what the rule is about.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: keys.length,
    getScrollElement: () => table.current?.closest<HTMLElement>('#main') ?? null,
    estimateSize: () => estimate,
    overscan,
    scrollMargin,
    getItemKey,
    rangeExtractor,
    initialMeasurementsCache: [...initialMeasurementsCache],
  });

  // What stands above the rows moves them when a filter is set, and when the window's width wraps it anew.
  useLayoutEffect(() => {
    const drawn = table.current;
    const scroller = drawn?.closest('#main');
    if (drawn === null || drawn.tHead === null || scroller === null || scroller === undefined) return;
    const head = drawn.tHead;
    const place = () =>
      setScrollMargin(
        Math.round(head.getBoundingClientRect().bottom - scroller.getBoundingClientRect().top + scroller.scrollTop),
      );
    place();
    const observer = new ResizeObserver(place);
    observer.observe(drawn);
    return () => observer.disconnect();
  }, [keys]);
  // The system's own End goes where the rows were reckoned to end, which is some rows off until they are drawn.
  useEffect(() => {
    const scroller = table.current?.closest<HTMLElement>('#main');
    if (scroller === null || scroller === undefined) return;
    const goToEnd = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.shiftKey && !event.altKey && !event.metaKey;
      if (event.key !== 'End' || !isPlain || event.defaultPrevented || isTextField(event.target)) return;
      event.preventDefault();
      virtualizer.scrollToEnd();
    };
    scroller.addEventListener('keydown', goToEnd);
    return () => scroller.removeEventListener('keydown', goToEnd);
  }, [virtualizer]);
  useEffect(
    () => () => {
      leftBehind = virtualizer.measurementsCache;
    },
    [virtualizer],
  );

  const items = virtualizer.getVirtualItems();
  return {
    table,
    pieces: piecesOf(items, virtualizer.getTotalSize() + scrollMargin, scrollMargin),
    measure: virtualizer.measureElement,
  };
}

/** Rows with the gaps before, between and after them. @param end where the last row ends, in pixels from where `start` counts */
function piecesOf(items: readonly VirtualItem[], end: number, start: number): readonly RowPiece[] {
  const pieces: RowPiece[] = [];
  let reached = start;
  let last = -1;
  for (const item of items) {
    if (item.index > last + 1) pieces.push({ gap: item.start - reached, after: last });
    pieces.push({ index: item.index });
    reached = item.end;
    last = item.index;
  }
  if (end - reached >= 1) pieces.push({ gap: end - reached, after: last });
  return pieces;
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}
