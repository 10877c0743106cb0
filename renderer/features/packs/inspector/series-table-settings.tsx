import { Select } from '../../../components/select';
import { CheckList } from './check-list';
import { PeriodSelect } from './period-select';
import type { SettingsProps } from './settings-props';

export function SeriesTableSettings({ block, choices, update }: SettingsProps<'series-table'>) {
  const sets = choices.sets.filter((set) => set.layout === 'series').map(({ id, title }) => ({ id, label: title }));
  return (
    <>
      <Select label="Metrics" choices={sets} value={block.setId} onChange={(setId) => update({ setId })} />
      <PeriodSelect value={block.periods} onChange={(periods) => update({ periods })} />
      {choices.peerGroups.length === 0 ? null : (
        <CheckList
          label="Rankings among"
          choices={choices.peerGroups.map(({ id, title }) => ({ id, label: title }))}
          chosen={block.peerGroupIds}
          onChange={(peerGroupIds) => update({ peerGroupIds: [...peerGroupIds] })}
        />
      )}
    </>
  );
}
