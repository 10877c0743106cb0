import { isInsideHeading, isOutsideHeading, statesSomething } from './heading-words';
import type { MarkedLine } from './mark-lines';

const ungraded =
  /\bungraded\b|\b(?:don[’']t|do not|didn[’']t|did not|doesn[’']t) (?:make|give|provide|award|have) (?:a |any )?(?:graded? judge?ment|grade)|\b(?:is|was|are)(?:n[’']t| not) graded\b/i;

/** How many lines below its heading an area may say that it has no grade. */
const furthest = 15;

export interface AreaStart {
  readonly at: number;
  /** `sentence`: a sentence with the grade follows; `grade`: a bare grade; `findings`: "Main findings"; `ungraded`: it says so. */
  readonly by: 'sentence' | 'grade' | 'findings' | 'ungraded';
  /** The place of the sentence that says that there is no grade. */
  readonly saidAt: number | null;
}

function isAreaHeading(line: MarkedLine | undefined): boolean {
  return line?.role === 'heading' && !isOutsideHeading(line.text) && !isInsideHeading(line.text);
}

function startBy(lines: readonly MarkedLine[], at: number): AreaStart['by'] | null {
  if (!isAreaHeading(lines[at])) return null;
  const next = lines[at + 1];
  const second = lines[at + 2];
  if (next?.sentence != null || (next?.role === 'grade' && second?.sentence != null)) return 'sentence';
  if (next?.role === 'grade') return next.grade === 'ungraded' ? 'ungraded' : 'grade';
  if (next?.role === 'heading' && /findings$/i.test(next.text) && isInsideHeading(next.text)) return 'findings';
  return null;
}

/** The heading above a sentence that says that an area has no grade: "Victim service assessment" gives way to what stands above it. */
function ungradedHeading(lines: readonly MarkedLine[], at: number): number | null {
  let heading = at;
  while (lines[heading]?.role !== 'heading') {
    const isFar = heading < 1 || at - heading > furthest;
    if (isFar || lines[heading]?.role === 'grade' || lines[heading]?.role === 'label') return null;
    heading -= 1;
  }
  const above =
    isInsideHeading(lines[heading]?.text ?? '') && isAreaHeading(lines[heading - 1]) ? heading - 1 : heading;
  return isAreaHeading(lines[above]) ? above : null;
}

/** A heading inside an area is none of its own, though the text beneath it says that something has no grade. */
function isInsideArea(lines: readonly MarkedLine[], starts: readonly AreaStart[], heading: number): boolean {
  const open = starts.findLast(({ at }) => at < heading);
  if (open === undefined) return false;
  const [own, outer] = [lines[heading]?.level ?? null, lines[open.at]?.level ?? null];
  if (own !== null && outer !== null) return own > outer;
  // Without levels an area is over where its grade stands at its end, or where the front or back matter begins.
  return !lines
    .slice(open.at + 2, heading)
    .some(({ role, text }) => role === 'grade' || (role === 'heading' && isOutsideHeading(text)));
}

/**
 * Where areas begin: at headings that a grade, or a sentence about grading, stands under. No list of areas is held.
 * @param skip places of lines that belong to an overview
 */
export function areaStarts(lines: readonly MarkedLine[], skip: ReadonlySet<number>): readonly AreaStart[] {
  const starts: AreaStart[] = lines.flatMap((_, at) => {
    const by = skip.has(at) ? null : startBy(lines, at);
    return by === null ? [] : [{ at, by, saidAt: null }];
  });
  const more = new Map<number, AreaStart>();
  lines.forEach(({ role, text }, saidAt) => {
    const at = role === 'text' && ungraded.test(text) ? ungradedHeading(lines, saidAt) : null;
    const isNew = at !== null && !skip.has(at) && !more.has(at) && starts.every((start) => start.at !== at);
    // At the very top of a section the sentence is about all of it, as a grade there would be.
    const isTop = isNew && saidAt - at <= 2 && statesSomething(lines[at]?.text ?? '') !== 'sure';
    if (isNew && (isTop || !isInsideArea(lines, starts, at))) more.set(at, { at, by: 'ungraded', saidAt });
  });
  return [...starts, ...more.values()].toSorted((one, other) => one.at - other.at);
}
