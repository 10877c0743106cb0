import { useEffect, useRef, useState, type RefObject } from 'react';

const step = 120;

/**
 * How many rows of a long list are drawn: more come as its end comes near, so that a thousand cost no more than a hundred to open,
 * sort and narrow.
 *
 * @param list what is listed; another list begins anew
 * @returns the count, and the ref of what stands after the last row
 */
export function useGrowingCount(list: unknown): readonly [number, RefObject<HTMLDivElement | null>] {
  const [drawn, setDrawn] = useState({ list, count: step });
  const end = useRef<HTMLDivElement>(null);
  if (drawn.list !== list) setDrawn({ list, count: step });
  useEffect(() => {
    const element = end.current;
    if (element === null) return;
    const grow = ([entry]: readonly IntersectionObserverEntry[]) => {
      if (entry?.isIntersecting === true) setDrawn({ ...drawn, count: drawn.count + step });
    };
    // Observed anew after each step: what is still near is then told again.
    const observer = new IntersectionObserver(grow, { root: element.closest('#main'), rootMargin: '900px' });
    observer.observe(element);
    return () => observer.disconnect();
  }, [drawn]);
  return [drawn.count, end];
}
