import type { Block } from '../pack';
import type { ResolvedBlockOf } from '../resolved';
import type { Context } from './context';
import { dataNotes } from './data-notes';

/** Every source that the pack has cited: to be resolved after all other blocks. */
export function resolveSources(
  block: Extract<Block, { kind: 'sources' }>,
  context: Context,
): ResolvedBlockOf<'sources'> {
  const sources = context.citations.list();
  return {
    id: block.id,
    kind: 'sources',
    heading: block.heading,
    lead: 'Every figure in the tables, charts and findings comes from one of these sources; numbers in brackets refer to this list.',
    empty: sources.length === 0 ? 'The pack prints nothing from a source yet.' : null,
    sources,
    dataNotes: dataNotes(context),
  };
}
