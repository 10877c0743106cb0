import { InspectionsList } from './inspections-list';
import type { SettingsProps } from './settings-props';

export function Section55Settings({ block, choices, update }: SettingsProps<'section-55'>) {
  return (
    <>
      <InspectionsList
        choices={choices}
        chosen={block.inspectionIds}
        onChange={(inspectionIds) => update({ inspectionIds })}
      />
      <p className="field-description">
        Its days are counted to the day of the meeting. What is recorded of a response is entered with its inspection.
      </p>
    </>
  );
}
