import type { Block } from '../pack';
import type { ResolvedBlockOf } from '../resolved';

/** The divider of a part of the pack. */
export function resolveSection({
  id,
  kind,
  heading,
  summary,
}: Extract<Block, { kind: 'section' }>): ResolvedBlockOf<'section'> {
  return { id, kind, heading, lead: summary.trim() === '' ? null : summary.trim(), empty: null };
}
