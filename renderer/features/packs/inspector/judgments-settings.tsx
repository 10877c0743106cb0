import { CheckList } from './check-list';
import type { SettingsProps } from './settings-props';

export function JudgmentsSettings({ block, choices, update }: SettingsProps<'judgments'>) {
  return (
    <CheckList
      label="Inspections"
      choices={choices.inspections.map(({ id, title }) => ({ id, label: title }))}
      chosen={block.inspectionIds}
      onChange={(inspectionIds) => update({ inspectionIds: [...inspectionIds] })}
    />
  );
}
