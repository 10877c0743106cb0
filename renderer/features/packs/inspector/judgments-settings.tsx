import { InspectionsList } from './inspections-list';
import type { SettingsProps } from './settings-props';

export function JudgmentsSettings({ block, choices, update }: SettingsProps<'judgments'>) {
  return (
    <InspectionsList
      choices={choices}
      chosen={block.inspectionIds}
      onChange={(inspectionIds) => update({ inspectionIds })}
    />
  );
}
