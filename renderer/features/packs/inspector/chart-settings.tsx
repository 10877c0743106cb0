import { ruleSetNames } from '#shared/analysis/spc/spc';
import type { ChartForm } from '#shared/pack/blocks/chart-block';
import { Checkbox } from '../../../components/checkbox';
import { Select } from '../../../components/select';
import { PeriodSelect } from './period-select';
import type { SettingsProps } from './settings-props';

const forms: readonly { readonly id: ChartForm; readonly label: string }[] = [
  { id: 'line', label: 'Line of the figures' },
  { id: 'control', label: 'Control chart' },
  { id: 'pprime', label: 'P′ chart of a share' },
];
const rules = ruleSetNames.map((name) => ({ id: name, label: name }));

export function ChartSettings({ block, choices, update }: SettingsProps<'chart'>) {
  const metrics = choices.metrics
    .filter((metric) => metric.charted || metric.id === block.metricId)
    .map(({ id, title, theme }) => ({ id, label: title, detail: theme }));
  return (
    <>
      <Select label="Metric" choices={metrics} value={block.metricId} onChange={(metricId) => update({ metricId })} />
      <Select label="Form" choices={forms} value={block.form} onChange={(form) => update({ form })} />
      {block.form === 'control' && (
        <Select label="Rules" choices={rules} value={block.ruleSet} onChange={(ruleSet) => update({ ruleSet })} />
      )}
      {block.form === 'line' && <PeriodSelect value={block.periods} onChange={(periods) => update({ periods })} />}
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
