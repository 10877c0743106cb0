import { DraftField } from '../editing/draft-field';
import type { SettingsProps } from './settings-props';

export function CoverSettings({ block, edits }: SettingsProps<'cover'>) {
  return (
    <>
      <DraftField
        name={`${block.id}.subtitle`}
        label="Subtitle"
        value={block.subtitle}
        maxLength={160}
        queue={edits.queue}
        onSave={(subtitle) => edits.updateBlock(block, { subtitle })}
      />
      <DraftField
        name={`${block.id}.preparedBy`}
        label="Prepared by"
        value={block.preparedBy}
        maxLength={160}
        queue={edits.queue}
        onSave={(preparedBy) => edits.updateBlock(block, { preparedBy })}
      />
      <p className="field-description">The meeting, its date and the data in the pack are filled in by the program.</p>
    </>
  );
}
