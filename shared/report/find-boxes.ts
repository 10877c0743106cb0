import type { BoxLabel } from './box-label';
import type { MarkedLine } from './mark-lines';
import { opensList, readBox, type BoxThing } from './read-box';

export interface BoxItem extends BoxThing {
  readonly kind: BoxLabel['kind'];
  /** The place in the list of the cause of concern that a recommendation stands beneath. */
  readonly parent: number | null;
}

export interface Boxes {
  readonly items: readonly BoxItem[];
  /** Places of labels that nothing stands under. */
  readonly empty: readonly number[];
}

/** Inside a cause of concern a sentence may open the recommendations without a label. */
function labelAt(lines: readonly MarkedLine[], at: number, behindConcern: boolean): BoxLabel | null {
  const line = lines[at];
  if (line === undefined || line.label !== null) return line?.label ?? null;
  const opens = behindConcern && opensList(line, lines[at + 1]) && /recommend/i.test(line.text);
  return opens ? { kind: 'recommendation', plural: true, number: null, rest: line.text } : null;
}

/**
 * The boxes of the report: areas for improvement, causes of concern, recommendations and practice, each thing in them once.
 * A recommendation belongs to the cause of concern that it directly follows.
 */
export function findBoxes(lines: readonly MarkedLine[], areas: ReadonlySet<number>): Boxes {
  const items: BoxItem[] = [];
  const empty: number[] = [];
  let concern = null as { readonly place: number; readonly end: number } | null;
  for (let at = 0; at < lines.length; at += 1) {
    const isBehind: boolean = concern?.end === at;
    const label = labelAt(lines, at, isBehind);
    if (label === null) continue;
    const { things, end } = readBox(lines, at, label, areas);
    const parent: number | null = label.kind === 'recommendation' && isBehind ? (concern?.place ?? null) : null;
    if (things.length === 0) empty.push(at);
    items.push(...things.map((thing) => ({ ...thing, kind: label.kind, parent })));
    if (label.kind === 'cause-of-concern' && things.length > 0) concern = { place: items.length - 1, end };
    else if (parent !== null) concern = { place: parent, end };
    at = end - 1;
  }
  return { items, empty };
}
