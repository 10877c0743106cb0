import { canonicalJson } from '../../canonical-json';
import type { BlockKind } from '../../pack/pack';
import type { ResolvedBlock, ResolvedBlockOf } from '../../pack/resolved';
import { resolvedTexts } from '../../pack/resolved-texts';
import type { ChangedSection, ChangedSentence, ChangedText, ChangeEffect } from './pack-changes';
import { paragraphsOf } from './paragraphs-of';

type HeadedBlock = Extract<ResolvedBlock, { readonly heading: string }>;
/** Blocks that follow from the others: what they list, or say of what changed, is another each time. */
const derived: readonly BlockKind[] = ['contents', 'sources', 'changes'];

const isHeaded = (block: ResolvedBlock): block is HeadedBlock => 'heading' in block && !derived.includes(block.kind);
const headed = (blocks: readonly ResolvedBlock[]) => blocks.filter(isHeaded);
const same = (one: unknown, other: unknown) => canonicalJson(one) === canonicalJson(other);
// A section that moved up because another went says what it said.
const unplaced = (block: HeadedBlock) => ({ ...block, id: '', number: '', figureNumber: 0 });

/** The paragraphs that people wrote into a section, as they are printed; null for one without a text. */
function writtenIn(block: HeadedBlock): readonly string[] | null {
  if (block.kind !== 'text' && block.kind !== 'priority' && block.kind !== 'decision') return null;
  const assessed = block.kind === 'priority' ? [block.assessment] : [];
  return [...assessed, ...resolvedTexts(block).flatMap(paragraphsOf)];
}

/** Blocks of both documents: by their id, which a new edition keeps, or else by kind and heading. */
function paired(before: readonly ResolvedBlock[], after: readonly ResolvedBlock[]) {
  const left = new Set(headed(before));
  const byId = new Map([...left].map((block) => [block.id, block]));
  const pairs = new Map<HeadedBlock, HeadedBlock>();
  const take = (now: HeadedBlock, was: HeadedBlock | undefined) => {
    if (was === undefined || !left.delete(was)) return;
    pairs.set(now, was);
  };
  for (const now of headed(after)) {
    const was = byId.get(now.id);
    if (was?.kind === now.kind) take(now, was);
  }
  for (const now of headed(after)) {
    if (!pairs.has(now))
      take(
        now,
        [...left].find((was) => was.kind === now.kind && was.heading === now.heading),
      );
  }
  // In the order of the later document: pairs by heading were found after those by id.
  const ordered = headed(after).flatMap((now) => {
    const was = pairs.get(now);
    return was === undefined ? [] : [[now, was] as const];
  });
  return { pairs: new Map(ordered), removed: [...left], added: headed(after).filter((block) => !pairs.has(block)) };
}

/** Comparisons of the national measures over the same periods that say something else now: what a revised figure does to them. */
function comparisonEffects(was: ResolvedBlockOf<'ncpm'>, now: ResolvedBlockOf<'ncpm'>): readonly ChangeEffect[] {
  if (was.columns.current !== now.columns.current) return [];
  const rows = new Map(was.groups.flatMap((group) => group.rows.map((row) => [row.metricId, row] as const)));
  return now.groups.flatMap((group) =>
    group.rows.flatMap((row) => {
      const earlier = rows.get(row.metricId);
      if (earlier === undefined) return [];
      const columns = [
        [now.columns.previousGroup, earlier.change, row.change],
        [now.columns.baselineGroup, earlier.baselineChange, row.baselineChange],
      ] as const;
      return columns.flatMap(([column, before, after]) =>
        before === null || after === null || before.words === after.words
          ? []
          : [{ label: `${row.label}: ${column.replace(/^Against/, 'against')}`, was: before.words, now: after.words }],
      );
    }),
  );
}

export interface BlockChanges {
  readonly effects: readonly ChangeEffect[];
  readonly sentences: readonly ChangedSentence[];
  readonly texts: readonly ChangedText[];
  readonly sections: readonly ChangedSection[];
  /** True where sections that both have follow one another otherwise. */
  readonly reordered: boolean;
}

/** What two documents show in their sections, section by section, in the order of the later one. */
export function compareBlocks(before: readonly ResolvedBlock[], after: readonly ResolvedBlock[]): BlockChanges {
  const { pairs, removed, added } = paired(before, after);
  const effects: ChangeEffect[] = [];
  const sentences: ChangedSentence[] = [];
  const texts: ChangedText[] = [];
  const changed: ChangedSection[] = [];
  for (const [now, was] of pairs) {
    if (now.lead !== was.lead) sentences.push({ heading: now.heading, was: was.lead, now: now.lead });
    if (now.kind === 'ncpm' && was.kind === 'ncpm') effects.push(...comparisonEffects(was, now));
    const [old, fresh] = [writtenIn(was), writtenIn(now)];
    if (old !== null && fresh !== null) {
      const removedHere = old.filter((paragraph) => !fresh.includes(paragraph));
      const addedHere = fresh.filter((paragraph) => !old.includes(paragraph));
      if (removedHere.length + addedHere.length > 0)
        texts.push({ heading: now.heading, removed: removedHere, added: addedHere });
    }
    if (!same(unplaced(now), unplaced(was))) changed.push({ heading: now.heading, change: 'changed' });
  }
  const order = [...pairs.values()];
  const kept = headed(before).filter((block) => order.includes(block));
  return {
    effects,
    sentences,
    texts,
    sections: [
      ...added.map(({ heading }) => ({ heading, change: 'added' }) as const),
      ...removed.map(({ heading }) => ({ heading, change: 'removed' }) as const),
      ...changed,
    ],
    reordered: kept.some((block, index) => block !== order[index]),
  };
}
