import type { AreaSection } from './area-section';
import { byLine } from './by-line';
import type { Boxes, BoxItem } from './find-boxes';
import { findHeadings } from './find-headings';
import type { MarkedLine } from './mark-lines';
import type { ProposedFinding } from './proposal';
import { deadlineIn } from './deadline';
import { shortTitle } from './short-title';
import { toldDuringInspection, toneOf } from './tone-of';

/** A finding with the places of its lines, which tell what figures stand in it. */
export interface PlacedFinding {
  readonly finding: ProposedFinding;
  readonly start: number;
  readonly end: number;
}

const prefixes = {
  'main-finding': 'finding',
  'area-for-improvement': 'afi',
  'cause-of-concern': 'concern',
  recommendation: 'recommendation',
  practice: 'practice',
} as const satisfies Record<ProposedFinding['kind'], string>;

type Unnamed = Omit<PlacedFinding, 'finding'> & {
  readonly finding: Omit<ProposedFinding, 'id' | 'parentId'>;
  readonly box: BoxItem | null;
};

function inBox(box: BoxItem, line: MarkedLine, areaId: string | null): Unnamed {
  const text = box.paragraphs.length === 0 ? box.title : box.paragraphs.join('\n');
  const isAsked = box.kind !== 'practice';
  const finding = {
    kind: box.kind,
    title: box.title,
    text,
    shortTitle: shortTitle(box.title),
    number: box.number,
    areaId,
    tone: box.kind === 'practice' ? 'strength' : 'improve',
    earlyFeedback: toldDuringInspection(text),
    leadIn: box.leadIn,
    deadline: isAsked ? (deadlineIn(box.title) ?? deadlineIn(box.leadIn ?? '')) : null,
    locator: line.locator,
    confidence: box.confidence,
  } as const;
  return { finding, start: box.start, end: box.end, box };
}

function underHeading(lines: readonly MarkedLine[], at: number, end: number): string {
  return lines
    .slice(at + 1, end)
    .map(({ text }) => text)
    .join('\n');
}

/** What was found, in the order of the report: the things in boxes and the headings that state something. */
export function proposeFindings(
  lines: readonly MarkedLine[],
  areas: readonly AreaSection[],
  boxes: Boxes,
): readonly PlacedFinding[] {
  const areaAt = byLine(areas.map(({ start, end }, index) => ({ start, end, id: `area-${index + 1}` })));
  const areaIdAt = (at: number) => areaAt.get(at)?.id ?? null;
  const boxed = boxes.items.flatMap((box): Unnamed[] => {
    const line = lines[box.start];
    return line === undefined ? [] : [inBox(box, line, areaIdAt(box.start))];
  });
  const boxAt = byLine(boxes.items);
  const isBoxed = (at: number) => lines[at]?.role === 'label' || boxAt.has(at);
  const stated = findHeadings(lines, areas, isBoxed).flatMap(({ at, end, confidence }): Unnamed[] => {
    const line = lines[at];
    if (line === undefined) return [];
    const text = underHeading(lines, at, end);
    const [kind, title, tone] = ['main-finding', line.text, toneOf(line.text)] as const;
    const rest = { number: null, leadIn: null, deadline: null, earlyFeedback: toldDuringInspection(text) };
    const named = { areaId: areaIdAt(at), locator: line.locator, confidence, shortTitle: shortTitle(title) };
    return [{ finding: { kind, title, text, tone, ...rest, ...named }, start: at, end, box: null }];
  });
  const all = [...boxed, ...stated].toSorted((one, other) => one.start - other.start);
  const counts = new Map<string, number>();
  const withIds = all.map((one) => {
    const prefix = prefixes[one.finding.kind];
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    return { ...one, id: `${prefix}-${counts.get(prefix)}` };
  });
  const idOf = new Map(withIds.map(({ box, id }) => [box, id]));
  return withIds.map(({ finding, start, end, box, id }) => {
    const parent = box?.parent == null ? null : (boxes.items[box.parent] ?? null);
    return { finding: { ...finding, id, parentId: parent === null ? null : (idOf.get(parent) ?? null) }, start, end };
  });
}
