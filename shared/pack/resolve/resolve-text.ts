import { isEmptyText } from '../is-empty-text';
import type { Block } from '../pack';
import type { ResolvedBlockOf } from '../resolved';
import type { Context } from './context';
import { resolveRichText } from './resolve-rich-text';

/** The office's own words, printed as they are, with the figures in them looked up. */
export function resolveText(block: Extract<Block, { kind: 'text' }>, context: Context): ResolvedBlockOf<'text'> {
  const empty = isEmptyText(block.text);
  if (empty) context.problem(block.id, 'warning', `“${block.heading}” has no text yet.`);
  return {
    id: block.id,
    kind: 'text',
    heading: block.heading,
    lead: null,
    empty: empty ? 'Nothing is written here yet.' : null,
    text: resolveRichText(block.text, block.id, context),
  };
}
