import type { PackChoices } from '#shared/contract/views';
import { Select } from '../../../components/select';

interface ObjectiveSelectProps {
  readonly label: string;
  readonly objectives: PackChoices['objectives'];
  readonly value: string | null;
  readonly onChange: (objectiveId: string | null) => void;
}

const everything = '';

/** Limits a block to what bears on one objective of the plan. Where no plan is held there is nothing to choose. */
export function ObjectiveSelect({ label, objectives, value, onChange }: ObjectiveSelectProps) {
  if (objectives.length === 0 && value === null) return null;
  return (
    <Select
      label={label}
      choices={[
        { id: everything, label: 'Of every objective' },
        ...objectives.map(({ id, title }) => ({ id, label: title })),
      ]}
      value={value ?? everything}
      onChange={(id) => onChange(id === everything ? null : id)}
    />
  );
}
