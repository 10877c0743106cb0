import { handlingLine } from '../handling-line';
import { comparePacks } from '../../publishing/changes/compare-packs';
import { wordChanges } from '../../publishing/changes/word-changes';
import { earlierPackWords } from '../../publishing/earlier-pack';
import type { Block } from '../pack';
import type { ResolvedBlockOf } from '../resolved';
import type { Context } from './context';
import type { Surroundings } from './surroundings';

/** What is new, revised and corrected since an earlier pack: to be resolved after the blocks that it tells of. */
export function resolveChanges(
  block: Extract<Block, { kind: 'changes' }>,
  context: Context,
  { pack, shown }: Surroundings,
): ResolvedBlockOf<'changes'> {
  const { published } = context.data;
  const against = block.againstId === null ? published[0] : published.find(({ packId }) => packId === block.againstId);
  const common = { id: block.id, kind: block.kind, heading: block.heading } as const;
  const nothing = { figures: [], effects: [], fresh: [], statements: [], sourceLine: '' } as const;
  if (against === undefined) {
    const message =
      block.againstId === null
        ? 'This is the first pack to be published here. The next one says what is new, revised or corrected since.'
        : 'The pack to compare with is not published. Choose another.';
    // A first pack has nothing to mend: the section says so itself.
    if (block.againstId !== null) context.problem(block.id, 'error', `“${block.heading}”: ${message}`);
    return { ...common, ...nothing, lead: null, empty: message };
  }
  const now = {
    title: pack.title,
    marking: pack.body.marking,
    ...handlingLine(pack.body),
    blocks: shown(),
    evidence: context.evidence(),
  };
  const changes = comparePacks(against.document, now);
  const number = (sourceId: string) => {
    const cited = context.citations.cite(sourceId);
    return cited === null ? '' : `[${cited}]`;
  };
  const { summary, ...wording } = wordChanges(changes, earlierPackWords(against), number);
  context.print(
    block.id,
    changes.figures.flatMap(({ observationId }) => now.evidence.observations.filter(({ id }) => id === observationId)),
  );
  return {
    ...common,
    ...wording,
    lead: summary,
    empty: null,
    sourceLine: context.citations.line(changes.figures.map(({ sourceId }) => sourceId)),
  };
}
