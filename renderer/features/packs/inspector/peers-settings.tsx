import { Select } from '../../../components/select';
import type { SettingsProps } from './settings-props';

export function PeersSettings({ block, choices, update }: SettingsProps<'peers'>) {
  return (
    <>
      <Select
        label="Metric"
        choices={choices.metrics.map(({ id, title, theme }) => ({ id, label: title, detail: theme }))}
        value={block.metricId}
        onChange={(metricId) => update({ metricId })}
      />
      <Select
        label="Among"
        choices={choices.peerGroups.map(({ id, title }) => ({ id, label: title }))}
        value={block.peerGroupId}
        onChange={(peerGroupId) => update({ peerGroupId })}
      />
      <p className="field-description">
        Forces are drawn where their figures are held; published ranks are printed with their values.
      </p>
    </>
  );
}
