import type { PackChoices } from '#shared/contract/views';
import type { FindingKind, FindingTone } from '#shared/domain/finding/finding';
import { Select } from '../../../components/select';
import { CheckList } from './check-list';
import { InspectionsList } from './inspections-list';

const kinds: readonly { readonly id: FindingKind; readonly label: string }[] = [
  { id: 'cause-of-concern', label: 'Causes of concern' },
  { id: 'recommendation', label: 'Recommendations' },
  { id: 'area-for-improvement', label: 'Areas for improvement' },
  { id: 'main-finding', label: 'Main findings' },
];
const tones: readonly { readonly id: FindingTone; readonly label: string }[] = [
  { id: 'improve', label: 'To improve' },
  { id: 'mixed', label: 'Mixed' },
  { id: 'strength', label: 'Strengths' },
];
const every = 'every';

interface Filters {
  readonly inspectionIds: string[];
  readonly kinds: FindingKind[];
  readonly tones: FindingTone[];
  readonly area: string | null;
}

interface FindingFiltersProps {
  readonly value: Filters;
  readonly choices: PackChoices;
  readonly onChange: (change: Partial<Filters>) => void;
}

/** Which findings a block shows: an empty list is every kind or tone. */
export function FindingFilters({ value, choices, onChange }: FindingFiltersProps) {
  const chosen = choices.inspections.filter(({ id }) => value.inspectionIds.includes(id));
  const areas = new Set([
    ...chosen.flatMap((inspection) => inspection.areas),
    ...(value.area === null ? [] : [value.area]),
  ]);
  return (
    <>
      <InspectionsList
        choices={choices}
        chosen={value.inspectionIds}
        onChange={(inspectionIds) => onChange({ inspectionIds })}
      />
      <CheckList label="Kinds" choices={kinds} chosen={value.kinds} onChange={(ids) => onChange({ kinds: [...ids] })} />
      <CheckList label="Tones" choices={tones} chosen={value.tones} onChange={(ids) => onChange({ tones: [...ids] })} />
      <Select
        label="Area"
        choices={[{ id: every, label: 'Every area' }, ...[...areas].map((area) => ({ id: area, label: area }))]}
        value={value.area ?? every}
        onChange={(area) => onChange({ area: area === every ? null : area })}
      />
    </>
  );
}
