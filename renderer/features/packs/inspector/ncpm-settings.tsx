import { Select } from '../../../components/select';
import type { SettingsProps } from './settings-props';

const rules = [
  { id: 'as-published', label: 'As published', detail: 'Percentages of a base under 50 are printed, with a note.' },
  { id: 'counts', label: 'Counts only', detail: 'Percentages of a base under 50 are withheld.' },
] as const;

export function NcpmSettings({ block, choices, update }: SettingsProps<'ncpm'>) {
  const sets = choices.sets.filter((set) => set.layout === 'comparison').map(({ id, title }) => ({ id, label: title }));
  return (
    <>
      <Select label="Measures" choices={sets} value={block.setId} onChange={(setId) => update({ setId })} />
      <Select
        label="Small numbers"
        choices={rules}
        value={block.smallNumbers}
        onChange={(smallNumbers) => update({ smallNumbers })}
      />
    </>
  );
}
