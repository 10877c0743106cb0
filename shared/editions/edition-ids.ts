import type { EditionDocument } from './edition-document';
import type { EditionNode } from './edition-node';

function idsIn(nodes: readonly EditionNode[]): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    switch (node.type) {
      case 'heading':
        return node.id === null ? [] : [node.id];
      case 'list':
        return node.items.flatMap(({ id, nodes: within }) => [...(id === undefined ? [] : [id]), ...idsIn(within)]);
      case 'box':
        return idsIn(node.nodes);
      default:
        return [];
    }
  });
}

/** @returns what links can lead to: a pack may leave out the list that its citations name */
export function editionIds({ sections }: EditionDocument): ReadonlySet<string> {
  return new Set(sections.flatMap(({ nodes }) => idsIn(nodes)));
}
