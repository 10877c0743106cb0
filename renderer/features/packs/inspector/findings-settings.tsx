import type { FindingKind, FindingTone } from '#shared/domain/finding/finding';
import { Select } from '../../../components/select';
import { CheckList } from './check-list';
import type { SettingsProps } from './settings-props';

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

export function FindingsSettings({ block, choices, update }: SettingsProps<'findings'>) {
  const chosen = choices.inspections.filter(({ id }) => block.inspectionIds.includes(id));
  const areas = new Set([
    ...chosen.flatMap((inspection) => inspection.areas),
    ...(block.area === null ? [] : [block.area]),
  ]);
  return (
    <>
      <CheckList
        label="Inspections"
        choices={choices.inspections.map(({ id, title }) => ({ id, label: title }))}
        chosen={block.inspectionIds}
        onChange={(inspectionIds) => update({ inspectionIds: [...inspectionIds] })}
      />
      <CheckList label="Kinds" choices={kinds} chosen={block.kinds} onChange={(ids) => update({ kinds: [...ids] })} />
      <CheckList label="Tones" choices={tones} chosen={block.tones} onChange={(ids) => update({ tones: [...ids] })} />
      <Select
        label="Area"
        choices={[{ id: every, label: 'Every area' }, ...[...areas].map((area) => ({ id: area, label: area }))]}
        value={block.area ?? every}
        onChange={(area) => update({ area: area === every ? null : area })}
      />
    </>
  );
}
