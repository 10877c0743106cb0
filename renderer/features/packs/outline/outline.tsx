import { GripVertical, Lock, MessageSquare, MoreHorizontal } from 'lucide-react';
import { memo, type KeyboardEvent } from 'react';
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { blockName } from '#shared/pack/block-name';
import type { BlockNumber } from '#shared/pack/numbering';
import { isSingle, type Block } from '#shared/pack/pack';
import { leftOut } from '#shared/pack/public/left-out';
import { Menu } from '../../../components/menu';
import { targetIndex } from './target-index';
import './outline.css';

interface OutlineProps {
  readonly blocks: readonly Block[];
  readonly pages: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, BlockNumber>;
  /** How many comments on each block are open. */
  readonly comments: ReadonlyMap<string, number>;
  readonly selectedId: string | null;
  readonly onSelect: (blockId: string | null) => void;
  readonly onMove: (blockId: string, to: (ids: readonly string[]) => number) => unknown;
  readonly onRemove: (blockId: string) => unknown;
  readonly onDuplicate: (blockId: string) => unknown;
}

/** The pack's blocks in order: its contents, and where they are put in order by pointer or keyboard. */
function BlockOutline({
  blocks,
  pages,
  numbers,
  comments,
  selectedId,
  onSelect,
  onMove,
  onRemove,
  onDuplicate,
}: OutlineProps) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const moved = [...keys][0];
      if (moved === undefined || target.dropPosition === 'on') return;
      const position = target.dropPosition;
      onMove(String(moved), (ids) => targetIndex(ids, String(moved), String(target.key), position));
    },
  });

  const out = leftOut(blocks);
  const step = (blockId: string, by: -1 | 1) => onMove(blockId, (ids) => ids.indexOf(blockId) + by);
  // The list itself takes the arrow keys to move the focus, so Alt with an arrow is caught before it.
  const onKeyDownCapture = (event: KeyboardEvent<HTMLDivElement>) => {
    const row = event.target instanceof Element ? event.target.closest('[data-key]')?.getAttribute('data-key') : null;
    if (row === null || row === undefined) return;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown'))
      step(row, event.key === 'ArrowUp' ? -1 : 1);
    else if (event.key.toLowerCase() === 'd' && (event.ctrlKey || event.metaKey)) onDuplicate(row);
    else if (event.key === 'Delete' && event.target instanceof Element && event.target.getAttribute('data-key') === row)
      onRemove(row);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const act = (blockId: string, action: 'up' | 'down' | 'duplicate' | 'remove') => {
    if (action === 'remove') onRemove(blockId);
    else if (action === 'duplicate') onDuplicate(blockId);
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
          <GridListItem
            key={block.id}
            id={block.id}
            className="outline-item"
            data-level={levelAt(blocks, numbers, index)}
            data-section={block.kind === 'section' || undefined}
            textValue={[numbers.get(block.id)?.number ?? [], blockName(block)].flat().join(' ')}
          >
            <AriaButton slot="drag" className="outline-grip" aria-label={`Drag ${blockName(block)}`}>
              <GripVertical className="icon" aria-hidden="true" />
            </AriaButton>
            <span className="outline-title">
              <OutlineNumber number={numbers.get(block.id)?.number ?? null} />
              {blockName(block)}
            </span>
            <span className="outline-page">
              {out.has(block.id) ? <LeftOutMark /> : null}
              <OpenComments count={comments.get(block.id) ?? 0} />
              {pages.get(block.id) ?? ''}
            </span>
            <Menu
              label={`What to do with ${blockName(block)}`}
              placement="bottom end"
              trigger={
                <AriaButton className="outline-more" aria-label={`More for ${blockName(block)}`}>
                  <MoreHorizontal className="icon" aria-hidden="true" />
                </AriaButton>
              }
              choices={[
                { id: 'up', label: 'Move up', detail: 'Alt + ↑', isDisabled: index === 0 },
                { id: 'down', label: 'Move down', detail: 'Alt + ↓', isDisabled: index === blocks.length - 1 },
                { id: 'duplicate', label: 'Duplicate', detail: 'Ctrl + D', isDisabled: isSingle(block.kind) },
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

/** A picture stands where the block before it does, or beneath the section before it. */
function levelAt(blocks: readonly Block[], numbers: OutlineProps['numbers'], index: number): 2 | 3 {
  const block = blocks[index];
  if (block?.kind !== 'image') return numbers.get(block?.id ?? '')?.level ?? 2;
  const before = blocks.slice(0, index).findLast(({ kind }) => kind !== 'image');
  return before?.kind === 'section' ? 3 : (numbers.get(before?.id ?? '')?.level ?? 2);
}

function OutlineNumber({ number }: { readonly number: string | null }) {
  return number === null ? null : <span className="outline-number">{number} </span>;
}

function LeftOutMark() {
  return (
    <span className="outline-restricted" role="img" aria-label="Left out of the public edition">
      <Lock className="icon" aria-hidden="true" />
    </span>
  );
}

function OpenComments({ count }: { readonly count: number }) {
  if (count === 0) return null;
  const words = count === 1 ? '1 open comment' : `${count} open comments`;
  return (
    <span className="outline-comments" role="img" aria-label={words}>
      <MessageSquare className="icon" aria-hidden="true" />
    </span>
  );
}

export const Outline = memo(BlockOutline);
