import { MetricSelect } from './metric-select';
import { withEntry, type SettingsProps } from './settings-props';

export function WideSettings({ columns, metrics, draft, onChange }: SettingsProps) {
  const rest = columns
    .map((title, column) => ({ title, column }))
    .filter(({ column }) => column !== draft.periodColumn && column !== draft.forceColumn);
  return (
    <>
      {rest.map(({ title, column }) => (
        <MetricSelect
          key={column}
          label={`“${title}” is`}
          none="Left out"
          metrics={metrics}
          heading={title}
          periodKind={draft.periodKind}
          value={draft.columns[column] ?? null}
          onChange={(metricId) => onChange({ columns: withEntry(draft.columns, column, metricId) })}
        />
      ))}
    </>
  );
}
