import { lazy, Suspense, useState } from 'react';
import type { Block } from '#shared/pack/pack';
import type { RichText } from '#shared/pack/rich-text';
import { Skeleton } from '../../../components/skeleton';
import type { PackEdits } from '../editing/pack-edits';
import { BindOffer } from '../text/figures/bind-offer';
import { usePackFigures } from '../text/figures/pack-figures';
import type { TextShape } from '../text/text-shape';

const TextEditor = lazy(() => import('../text/text-editor').then((module) => ({ default: module.TextEditor })));

interface BlockTextProps<B extends Block, F extends keyof B> {
  readonly block: B;
  /** The field of the block that holds the text. */
  readonly field: F;
  /** What a reader of the screen hears, and what stands above it. */
  readonly label: string;
  readonly title: string;
  readonly description?: string;
  readonly shape?: TextShape;
  readonly edits: PackEdits;
}

/** A text of a block, with its figures. */
export function BlockText<F extends string, B extends Block & { readonly [K in F]: RichText }>({
  block,
  field,
  label,
  title,
  description,
  shape,
  edits,
}: BlockTextProps<B, F>) {
  const { packId } = usePackFigures();
  const [pasted, setPasted] = useState(false);
  return (
    <Suspense fallback={<Skeleton rows={4} label="Loading the editor" />}>
      <TextEditor
        key={block.id}
        packId={packId}
        name={`${block.id}.${field}`}
        label={label}
        title={title}
        value={block[field]}
        queue={edits.queue}
        onSave={(text: RichText) => edits.updateBlock(block, { [field]: text } as Partial<B>)}
        onPasteNumbers={() => setPasted(true)}
        {...(description === undefined ? {} : { description })}
        {...(shape === undefined ? {} : { shape })}
      />
      {pasted ? <BindOffer packId={packId} blockId={block.id} edits={edits} onClose={() => setPasted(false)} /> : null}
    </Suspense>
  );
}
