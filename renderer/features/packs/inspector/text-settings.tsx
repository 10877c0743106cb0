import { lazy, Suspense, useState } from 'react';
import { Skeleton } from '../../../components/skeleton';
import { BindOffer } from '../text/figures/bind-offer';
import { usePackFigures } from '../text/figures/pack-figures';
import type { SettingsProps } from './settings-props';

const TextEditor = lazy(() => import('../text/text-editor').then((module) => ({ default: module.TextEditor })));

export function TextSettings({ block, edits }: SettingsProps<'text'>) {
  const { packId } = usePackFigures();
  const [pasted, setPasted] = useState(false);
  return (
    <Suspense fallback={<Skeleton rows={4} label="Loading the editor" />}>
      <TextEditor
        key={block.id}
        packId={packId}
        name={`${block.id}.text`}
        label={`Text of ${block.heading}`}
        value={block.text}
        queue={edits.queue}
        onSave={(text) => edits.updateBlock(block, { text })}
        onPasteNumbers={() => setPasted(true)}
      />
      {pasted ? <BindOffer packId={packId} blockId={block.id} edits={edits} onClose={() => setPasted(false)} /> : null}
    </Suspense>
  );
}
