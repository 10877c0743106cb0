import { DraftField } from '../editing/draft-field';
import type { SettingsProps } from './settings-props';

export function SectionSettings({ block, edits }: SettingsProps<'section'>) {
  return (
    <>
      <DraftField
        name={`${block.id}.summary`}
        label="One sentence under the title"
        value={block.summary}
        maxLength={300}
        rows={3}
        queue={edits.queue}
        onSave={(summary) => edits.updateBlock(block, { summary })}
      />
      <p className="field-description">
        Sections are numbered 1, 2, 3, and the headings beneath them 1.1, 1.2. What stands before the first section has
        no number.
      </p>
    </>
  );
}
