import { Checkbox } from '../../../components/checkbox';
import { FindingFilters } from './finding-filters';
import type { SettingsProps } from './settings-props';

export function TrackerSettings({ block, choices, update }: SettingsProps<'tracker'>) {
  return (
    <>
      <FindingFilters value={block} choices={choices} onChange={update} />
      <div className="inspector-checks">
        <Checkbox isSelected={block.measuredOnly} onChange={(measuredOnly) => update({ measuredOnly })}>
          Only findings with a metric
        </Checkbox>
        <Checkbox isSelected={block.showCharts} onChange={(showCharts) => update({ showCharts })}>
          Charts
        </Checkbox>
      </div>
    </>
  );
}
