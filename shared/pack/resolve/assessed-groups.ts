import { groupOf } from '../../domain/metric/group-of';
import type { Block } from '../pack';
import { priorityWords } from '../priority-words';
import type { Context } from './context';

type NcpmBlock = Extract<Block, { kind: 'ncpm' }>;

/**
 * How the sections of a statement assess the priorities of its table, by the ids of the table's groups; empty in a pack that is no
 * statement. A priority that no section speaks of is told: the Order asks about each.
 */
export function assessedGroups(
  { id, heading, setId }: NcpmBlock,
  blocks: readonly Block[],
  { data, problem }: Context,
): ReadonlyMap<string, string> {
  const sections = blocks.flatMap((block) => (block.kind === 'priority' && block.setId === setId ? [block] : []));
  if (sections.length === 0) return new Map();
  const groups = data.sets.find((set) => set.id === setId)?.groups ?? [];
  const found = new Map(
    sections.map(({ group, applies }) => [groupOf(groups, group)?.id ?? group, priorityWords(applies).mark]),
  );
  for (const { id: groupId, title } of groups) {
    if (!found.has(groupId))
      problem(
        id,
        'warning',
        `“${heading}”: no section says whether “${title}” applies and what the force contributes. Add the block “National priority”.`,
      );
  }
  return found;
}
