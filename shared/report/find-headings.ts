import type { AreaSection } from './area-section';
import { isInsideHeading, statesSomething } from './heading-words';
import type { MarkedLine } from './mark-lines';
import type { Confidence } from './proposal';

/** A heading inside an area that states what was found, by the places of itself and behind its text. */
export interface StatedHeading {
  readonly at: number;
  readonly end: number;
  readonly confidence: Confidence;
}

/** The findings that stand as headings in the areas, outside their boxes. */
export function findHeadings(
  lines: readonly MarkedLine[],
  areas: readonly AreaSection[],
  boxed: (at: number) => boolean,
): readonly StatedHeading[] {
  return areas.flatMap(({ start, end }) => {
    const found: StatedHeading[] = [];
    for (let at = start + 1; at < end; at += 1) {
      const line = lines[at];
      if (line?.role !== 'heading' || boxed(at) || isInsideHeading(line.text)) continue;
      const states = statesSomething(line.text);
      if (states === 'no') continue;
      let behind = at + 1;
      while (behind < end && !boxed(behind) && ['text', 'bullet', 'caption'].includes(lines[behind]?.role ?? ''))
        behind += 1;
      // A heading with nothing beneath it was cut off or is no heading.
      const isFull = behind > at + 1;
      found.push({ at, end: behind, confidence: states === 'sure' && isFull ? 'certain' : 'likely' });
    }
    return found;
  });
}
