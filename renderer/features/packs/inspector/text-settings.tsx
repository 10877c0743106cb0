import { lazy, Suspense } from 'react';
import { Skeleton } from '../../../components/skeleton';
import { usePackFigures } from '../text/figures/pack-figures';
import type { SettingsProps } from './settings-props';

const TextEditor = lazy(() => import('../text/text-editor').then((module) => ({ default: module.TextEditor })));

export function TextSettings({ block, edits }: SettingsProps<'text'>) {
  const { packId } = usePackFigures();
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
      />
    </Suspense>
  );
}
