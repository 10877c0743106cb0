import type { CSSProperties } from 'react';
import { memo } from 'react';
import { blockTitle } from './block-title';
import type { PageBlock } from './drawn-page';
import type { Piece } from './parts';

interface PageBlockViewProps {
  readonly shown: PageBlock;
  readonly opensPage: boolean;
  readonly selected: boolean;
  readonly onSelect: ((blockId: string) => void) | undefined;
  readonly comments: number;
}

/** The same pieces in the same place, though the list that holds them was made anew. */
function sameDrawing(before: PageBlockViewProps, after: PageBlockViewProps): boolean {
  if (before.comments !== after.comments) return false;
  if (before.selected !== after.selected || before.opensPage !== after.opensPage || before.onSelect !== after.onSelect)
    return false;
  const [a, b] = [before.shown, after.shown];
  if (a.block !== b.block || a.begins !== b.begins || a.runs.length !== b.runs.length) return false;
  return a.runs.every((run, index) => {
    const other = b.runs[index];
    return (
      other !== undefined &&
      run.part === other.part &&
      run.from === other.from &&
      run.given === other.given &&
      run.continued === other.continued &&
      run.pieces.length === other.pieces.length
    );
  });
}

/** A piece takes its gap with it: what it gives of it is taken back outside. */
function smallerGap({ gives }: Piece, by: number): CSSProperties | undefined {
  if (gives === undefined || !('gap' in gives)) return undefined;
  return gives.gap === 'above' ? { marginTop: -by } : { marginBottom: -by };
}

function View({ shown, opensPage, selected, onSelect, comments }: PageBlockViewProps) {
  const { block, begins, runs } = shown;
  return (
    <div className="pack-block" data-block={block.id} data-kind={block.kind} data-selected={selected || undefined}>
      {onSelect === undefined ? null : (
        // Lies behind the block's own links and takes every other click; the block's later pages need no second stop for the keyboard.
        <button
          type="button"
          className="pack-block-select"
          aria-label={`Edit ${blockTitle(block)}`}
          data-gap={(begins && !opensPage) || undefined}
          aria-pressed={selected}
          tabIndex={begins ? 0 : -1}
          aria-hidden={begins ? undefined : true}
          onClick={() => onSelect(block.id)}
        />
      )}
      {/* The outline says it to those who cannot see the mark. */}
      {comments === 0 ? null : (
        <span className="pack-comment-mark" aria-hidden="true">
          {comments}
        </span>
      )}
      {runs.map(({ part, continued, from, given, pieces }, index) => (
        <div
          key={part.type === 'group' ? part.key : part.piece.key}
          className={opensPage && index === 0 ? 'pack-atom pack-opens' : 'pack-atom'}
          style={given > 0 && part.type === 'single' ? smallerGap(part.piece, given) : undefined}
          data-continued={continued || undefined}
        >
          {part.type === 'group' ? part.frame({ continued, from, pieces }) : pieces[0]?.node}
        </div>
      ))}
    </div>
  );
}

export const PageBlockView = memo(View, sameDrawing);
