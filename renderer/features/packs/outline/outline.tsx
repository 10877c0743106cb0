import { GripVertical, MoreHorizontal } from 'lucide-react';
import { memo, type KeyboardEvent } from 'react';
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { Block } from '#shared/pack/pack';
import { Menu } from '../../../components/menu';
import { targetIndex } from './target-index';
import { titleOf } from './title-of';
import './outline.css';

interface OutlineProps {
  readonly blocks: readonly Block[];
  readonly pages: ReadonlyMap<string, number>;
  readonly selectedId: string | null;
  readonly onSelect: (blockId: string | null) => void;
  readonly onMove: (blockId: string, to: (ids: readonly string[]) => number) => unknown;
  readonly onRemove: (blockId: string) => unknown;
}

/** The pack's blocks in order: its contents, and where they are put in order by pointer or keyboard. */
function BlockOutline({ blocks, pages, selectedId, onSelect, onMove, onRemove }: OutlineProps) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const moved = [...keys][0];
      if (moved === undefined || target.dropPosition === 'on') return;
      const position = target.dropPosition;
      onMove(String(moved), (ids) => targetIndex(ids, String(moved), String(target.key), position));
    },
  });

  const step = (blockId: string, by: -1 | 1) => onMove(blockId, (ids) => ids.indexOf(blockId) + by);
  // The list itself takes the arrow keys to move the focus, so Alt with an arrow is caught before it.
  const onKeyDownCapture = (event: KeyboardEvent<HTMLDivElement>) => {
    const row = event.target instanceof Element ? event.target.closest('[data-key]')?.getAttribute('data-key') : null;
    if (row === null || row === undefined) return;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown'))
      step(row, event.key === 'ArrowUp' ? -1 : 1);
    else if (event.key === 'Delete' && event.target instanceof Element && event.target.getAttribute('data-key') === row)
      onRemove(row);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const act = (blockId: string, action: 'up' | 'down' | 'remove') => {
    if (action === 'remove') onRemove(blockId);
    else step(blockId, action === 'up' ? -1 : 1);
  };

  return (
    <div onKeyDownCapture={onKeyDownCapture}>
      <GridList
        className="outline"
        aria-label="Blocks"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={selectedId === null ? [] : [selectedId]}
        onSelectionChange={(keys) => {
          if (keys !== 'all') onSelect([...keys].map(String)[0] ?? null);
        }}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className="outline-empty">This pack has no blocks yet.</p>}
      >
        {blocks.map((block, index) => (
          <GridListItem key={block.id} id={block.id} className="outline-item" textValue={titleOf(block)}>
            <AriaButton slot="drag" className="outline-grip" aria-label={`Drag ${titleOf(block)}`}>
              <GripVertical className="icon" aria-hidden="true" />
            </AriaButton>
            <span className="outline-title">{titleOf(block)}</span>
            <span className="outline-page">{pages.get(block.id) ?? ''}</span>
            <Menu
              label={`What to do with ${titleOf(block)}`}
              placement="bottom end"
              trigger={
                <AriaButton className="outline-more" aria-label={`More for ${titleOf(block)}`}>
                  <MoreHorizontal className="icon" aria-hidden="true" />
                </AriaButton>
              }
              choices={[
                { id: 'up', label: 'Move up', detail: 'Alt + ↑', isDisabled: index === 0 },
                { id: 'down', label: 'Move down', detail: 'Alt + ↓', isDisabled: index === blocks.length - 1 },
                { id: 'remove', label: 'Remove', detail: 'Delete' },
              ]}
              onAction={(action) => act(block.id, action)}
            />
          </GridListItem>
        ))}
      </GridList>
    </div>
  );
}

export const Outline = memo(BlockOutline);
