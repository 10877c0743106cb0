import { publicEditionWords, type Edition } from '../../editions/edition';
import { monthYear } from '../../text/dates';
import { handlingLine } from '../handling-line';
import { standsForItself } from '../stands-for-itself';
import type { BlockKind, Pack } from '../pack';
import type { ResolvedBlock, ResolvedPack } from '../resolved';
import { createContext } from './context';
import type { CutOff } from './cut-off';
import { cutOffs, warnOfStale } from './cut-offs';
import { missHandling } from './miss-handling';
import type { PackData } from './pack-data';
import { placeBlocks } from './place-blocks';
import { resolveBlock } from './resolve-block';
import type { Surroundings } from './surroundings';

/**
 * Looks up, computes and words everything that a pack prints. Pure: the same pack and data give the same document, so a
 * published pack can be held against the data again. What cannot be resolved becomes a visible problem.
 * @param edition `public` for a pack whose body is that of its public edition already
 * @param figures the numbers that figures have already, by block
 */
export function resolve(
  pack: Pack,
  data: PackData,
  edition: Edition = 'restricted',
  figures: ReadonlyMap<string, number> = new Map(),
): ResolvedPack {
  const context = createContext(data);
  const cuts = cutOffs(pack.body, context);
  warnOfStale(cuts, pack.body, context);
  let last = 0;
  const figureNumber = (blockId: string) => figures.get(blockId) ?? (last += 1);
  const resolved = new Map<string, ResolvedBlock>();
  const shown = () =>
    placeBlocks(
      pack.body,
      pack.body.blocks.flatMap(({ id }) => resolved.get(id) ?? []),
    );
  const surroundings: Surroundings = { pack, edition, shown, cutOffs: cuts, figureNumber };
  // What lists the sources, terms and figures of the pack is complete only when every other block has named its own.
  for (const block of pack.body.blocks.toSorted((one, other) => turnOf(one.kind) - turnOf(other.kind)))
    resolved.set(block.id, resolveBlock(block, context, surroundings));
  if (pack.body.blocks.every(({ kind }) => kind !== 'sources')) {
    context.problem(
      null,
      'warning',
      'The pack has no list of sources; its numbers in brackets lead nowhere. Add the block “Sources”.',
    );
  }
  missHandling(pack.body, context);
  const title = edition === 'public' ? `${pack.title}, ${publicEditionWords.toLowerCase()}` : pack.title;
  return {
    packId: pack.id,
    title,
    office: data.office.name,
    marking: pack.body.marking,
    ...handlingLine(pack.body),
    head: { left: `${headOf(pack, data)} · ${data.force.shortName}`, right: title },
    foot: footLine(cuts),
    blocks: shown(),
    sources: context.citations.list(),
    figures: context.figures(),
    printed: [...context.printed()].map(([blockId, observationIds]) => ({ blockId, observationIds })),
    evidence: context.evidence(),
    problems: context.problems(),
  };
}

/** A publication of its own stands for the office, not for a meeting. */
function headOf({ body }: Pack, { meeting, office }: PackData): string {
  return standsForItself(body) ? office.shortName : meeting.title;
}

/** Blocks of a later turn are resolved after all of an earlier one, wherever they stand. */
function turnOf(kind: BlockKind): number {
  if (kind === 'sources') return 3;
  // It tells of all the others, so it comes after them.
  if (kind === 'changes') return 2;
  return ['data-notes', 'glossary', 'annex'].includes(kind) ? 1 : 0;
}

function footLine(cuts: readonly CutOff[]): string {
  const dated = cuts.filter((cut) => cut.end !== null).slice(0, 3);
  return dated.length === 0
    ? ''
    : `Data: ${dated.map(({ shortTitle, end }) => `${shortTitle} to ${monthYear(end ?? '')}`).join(' · ')}`;
}
