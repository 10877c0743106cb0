import { Select } from '../../../components/select';
import { DraftField } from '../editing/draft-field';
import type { SettingsProps } from './settings-props';

const titles = [
  { id: 'meeting', label: 'The meeting' },
  { id: 'pack', label: 'The pack', detail: 'A publication of its own' },
] as const;

export function CoverSettings({ block, edits, update }: SettingsProps<'cover'>) {
  return (
    <>
      <Select
        label="Titled by"
        choices={titles}
        value={block.leads ?? 'meeting'}
        onChange={(leads) => update({ leads })}
      />
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
      <p className="field-description">
        {block.leads === 'pack'
          ? 'The title, the office and the data in the pack are filled in by the program.'
          : 'The meeting, its date and the data in the pack are filled in by the program.'}
      </p>
    </>
  );
}
