import type { Block } from '#shared/pack/pack';
import { Checkbox } from '../../../components/checkbox';

interface PageSettingsProps {
  readonly block: Block;
  readonly update: (change: Pick<Block, 'page'>) => void;
}

const follows = { startsNew: false, landscape: false } as const;

/** Where a block stands among the pages. A cover has a page of its own, and a section lies as what it opens. */
export function PageSettings({ block, update }: PageSettingsProps) {
  if (block.kind === 'cover') return null;
  const page = block.page ?? follows;
  return (
    <div role="group" aria-label="Page" className="inspector-checks">
      <p className="field-label">Page</p>
      <Checkbox isSelected={page.startsNew} onChange={(startsNew) => update({ page: { ...page, startsNew } })}>
        Start on a new page
      </Checkbox>
      {block.kind === 'section' ? null : (
        <Checkbox isSelected={page.landscape} onChange={(landscape) => update({ page: { ...page, landscape } })}>
          Landscape, for a wide table
        </Checkbox>
      )}
    </div>
  );
}
