import { lazy, Suspense, useState } from 'react';
import type { RichText } from '#shared/pack/rich-text';
import { Skeleton } from '../../../components/skeleton';
import type { PackEdits } from '../editing/pack-edits';
import { BindOffer } from '../text/figures/bind-offer';
import { usePackFigures } from '../text/figures/pack-figures';
import type { BlockOf } from './settings-props';

const TextEditor = lazy(() => import('../text/text-editor').then((module) => ({ default: module.TextEditor })));

interface BlockTextProps {
  /** A kind of block with a text in `text`. */
  readonly block: BlockOf<'text'> | BlockOf<'priority'>;
  /** What a reader of the screen hears, and what stands above it. */
  readonly label: string;
  readonly title: string;
  readonly edits: PackEdits;
}

/** The text of a block, with its figures. */
export function BlockText({ block, label, title, edits }: BlockTextProps) {
  const { packId } = usePackFigures();
  const [pasted, setPasted] = useState(false);
  return (
    <Suspense fallback={<Skeleton rows={4} label="Loading the editor" />}>
      <TextEditor
        key={block.id}
        packId={packId}
        name={`${block.id}.text`}
        label={label}
        title={title}
        value={block.text}
        queue={edits.queue}
        onSave={(text: RichText) => edits.updateBlock(block, { text })}
        onPasteNumbers={() => setPasted(true)}
      />
      {pasted ? <BindOffer packId={packId} blockId={block.id} edits={edits} onClose={() => setPasted(false)} /> : null}
    </Suspense>
  );
}
