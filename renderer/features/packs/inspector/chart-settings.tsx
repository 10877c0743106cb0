import { Checkbox } from '../../../components/checkbox';
import { Select } from '../../../components/select';
import { PeriodSelect } from './period-select';
import type { SettingsProps } from './settings-props';

export function ChartSettings({ block, choices, update }: SettingsProps<'chart'>) {
  const metrics = choices.metrics
    .filter((metric) => metric.charted || metric.id === block.metricId)
    .map(({ id, title, theme }) => ({ id, label: title, detail: theme }));
  return (
    <>
      <Select label="Metric" choices={metrics} value={block.metricId} onChange={(metricId) => update({ metricId })} />
      <PeriodSelect value={block.periods} onChange={(periods) => update({ periods })} />
      <div className="inspector-checks">
        <Checkbox isSelected={block.showTarget} onChange={(showTarget) => update({ showTarget })}>
          Target line
        </Checkbox>
        <Checkbox isSelected={block.showInspections} onChange={(showInspections) => update({ showInspections })}>
          Dates of inspections
        </Checkbox>
      </div>
    </>
  );
}
