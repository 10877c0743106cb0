import { useState } from 'react';
import type { ImageSize } from '#shared/pack/blocks/image-block';
import { callDesk } from '../../../api/bridge';
import { sentenceOf } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { Select } from '../../../components/select';
import { DraftField } from '../editing/draft-field';
import type { SettingsProps } from './settings-props';

const sizes: readonly { readonly id: ImageSize; readonly label: string }[] = [
  { id: 'small', label: 'A third of the page' },
  { id: 'medium', label: 'Two thirds of the page' },
  { id: 'full', label: 'The whole width' },
];

export function ImageSettings({ block, edits, update }: SettingsProps<'image'>) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const choose = async () => {
    setTrouble(null);
    try {
      const held = await callDesk('packs.chooseImage', {});
      if (held !== null) await edits.setImage(block.id, held.token);
    } catch (error) {
      setTrouble(sentenceOf(error));
    }
  };
  return (
    <>
      <div className="inspector-choose">
        <Button onPress={() => void choose()}>
          {block.fileId === null ? 'Choose a picture…' : 'Choose another picture…'}
        </Button>
        {trouble === null ? null : (
          <p className="field-error" role="alert">
            {trouble}
          </p>
        )}
        <p className="field-description">
          PNG or JPEG. Where and when it was taken, and with what, is taken out before it is kept.
        </p>
      </div>
      <DraftField
        name={`${block.id}.alt`}
        label="What the picture shows"
        description="Read out to those who cannot see it. The picture is not printed without it."
        value={block.alt}
        maxLength={600}
        rows={3}
        needed="Say in a sentence what the picture shows."
        queue={edits.queue}
        onSave={(alt) => edits.updateBlock(block, { alt })}
      />
      <DraftField
        name={`${block.id}.caption`}
        label="Caption"
        value={block.caption}
        maxLength={300}
        rows={2}
        queue={edits.queue}
        onSave={(caption) => edits.updateBlock(block, { caption })}
      />
      <Select label="Size" choices={sizes} value={block.size} onChange={(size) => update({ size })} />
    </>
  );
}
