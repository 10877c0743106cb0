import type { GridScale } from '#shared/pack/blocks/small-multiples-block';
import { Select } from '../../../components/select';
import { CheckList } from './check-list';
import { PeriodSelect } from './period-select';
import type { SettingsProps } from './settings-props';

const scales: readonly { readonly id: GridScale; readonly label: string; readonly detail: string }[] = [
  { id: 'own', label: 'Each its own', detail: 'Shapes compare, heights do not' },
  { id: 'shared', label: 'One for all', detail: 'Heights compare, in one unit' },
];

export function SmallMultiplesSettings({ block, choices, update }: SettingsProps<'small-multiples'>) {
  const metrics = choices.metrics
    .filter(({ id, charted }) => charted || block.metricIds.includes(id))
    .map(({ id, title }) => ({ id, label: title }));
  return (
    <>
      <CheckList
        label="Metrics"
        description="Up to twelve, of one kind of period."
        choices={metrics}
        chosen={block.metricIds}
        onChange={(metricIds) => update({ metricIds: metricIds.slice(0, 12) })}
      />
      <PeriodSelect value={block.periods} onChange={(periods) => update({ periods })} />
      <Select label="Scale" choices={scales} value={block.scale} onChange={(scale) => update({ scale })} />
    </>
  );
}
