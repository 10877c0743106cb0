import type { ResolvedActions } from '../../pack/blocks/actions-block';
import type { EditionNode } from '../edition-node';
import { sectionHead } from '../make-node';
import { plainTable } from '../plain-table';

export function actionsNodes(block: ResolvedActions): readonly EditionNode[] {
  const space = block.showSpace ? ['What became of it'] : [];
  return [
    ...sectionHead(block),
    plainTable(
      block.heading,
      ['Action', 'Who', 'By', ...space],
      block.actions.map(({ text, setText, position, owner, dueText }) => [
        [text, setText, position].filter((part) => part !== null).join('\n'),
        owner,
        dueText,
        ...space.map(() => ''),
      ]),
    ),
  ];
}
