import { FindingFilters } from './finding-filters';
import type { SettingsProps } from './settings-props';

export function FindingsSettings({ block, choices, update }: SettingsProps<'findings'>) {
  return <FindingFilters value={block} choices={choices} onChange={update} />;
}
