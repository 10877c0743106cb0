import { Select } from '../../../components/select';
import type { SettingsProps } from './settings-props';

const before = '';

/** Which published pack it is held against. */
export function ChangesSettings({ block, choices, update }: SettingsProps<'changes'>) {
  return (
    <Select
      label="Compare with"
      choices={[
        { id: before, label: 'The pack before this one' },
        ...choices.published.map(({ id, title }) => ({ id, label: title })),
      ]}
      value={block.againstId ?? before}
      onChange={(id) => update({ againstId: id === before ? null : id })}
    />
  );
}
