import type { Block } from '../pack';
import type { ResolvedBlockOf } from '../resolved';
import type { Context } from './context';
import { dataNotes } from './data-notes';
import type { Surroundings } from './surroundings';

/** Every source that the pack has cited: to be resolved after all other blocks. */
export function resolveSources(
  block: Extract<Block, { kind: 'sources' }>,
  context: Context,
  { pack }: Surroundings,
): ResolvedBlockOf<'sources'> {
  const sources = context.citations.list();
  // A pack that has a section for them does not say them twice.
  const hasNotes = pack.body.blocks.some(({ kind }) => kind === 'data-notes');
  return {
    id: block.id,
    kind: 'sources',
    heading: block.heading,
    lead: 'Every figure in the tables, charts and findings comes from one of these sources; numbers in brackets refer to this list.',
    empty: sources.length === 0 ? 'The pack prints nothing from a source yet.' : null,
    sources,
    dataNotes: hasNotes
      ? []
      : [...dataNotes(context, pack.body), ...new Set(context.data.breaks.map(({ note }) => note))],
  };
}
