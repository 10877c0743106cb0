import type { PackChoices } from '#shared/contract/views';
import { CheckList } from './check-list';

interface InspectionsListProps {
  readonly choices: PackChoices;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

export function InspectionsList({ choices, chosen, onChange }: InspectionsListProps) {
  return (
    <CheckList
      label="Inspections"
      choices={choices.inspections.map(({ id, title }) => ({ id, label: title }))}
      chosen={chosen}
      onChange={(ids) => onChange([...ids])}
    />
  );
}
