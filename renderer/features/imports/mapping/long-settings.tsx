import { RadioGroup } from '../../../components/radio-group';
import { ColumnSelect } from './column-select';
import { textsOf } from './mapping-draft';
import { MetricSelect } from './metric-select';
import { withEntry, type SettingsProps } from './settings-props';

export function LongSettings({ rows, columns, metrics, draft, onChange }: SettingsProps) {
  const { headerRow, metricColumn, metricNames } = draft;
  const names = metricColumn === null ? [] : textsOf(rows, headerRow, metricColumn);
  return (
    <>
      <ColumnSelect
        label="Value"
        none="Choose a column"
        columns={columns}
        value={draft.valueColumn}
        onChange={(valueColumn) => onChange({ valueColumn })}
      />
      <RadioGroup
        label="Metric of a row"
        layout="row"
        value={draft.metricFrom}
        onChange={(metricFrom) => onChange({ metricFrom })}
        choices={[
          { id: 'one', label: 'One for all' },
          { id: 'column', label: 'A column names it' },
        ]}
      />
      {draft.metricFrom === 'one' ? (
        <MetricSelect
          label="Metric"
          none="Choose a metric"
          metrics={metrics}
          heading={draft.valueColumn === null ? '' : (columns[draft.valueColumn] ?? '')}
          periodKind={draft.periodKind}
          value={draft.metricId}
          onChange={(metricId) => onChange({ metricId })}
        />
      ) : (
        <ColumnSelect
          label="Column that names the metric"
          none="Choose a column"
          columns={columns}
          value={metricColumn}
          onChange={(column) => onChange({ metricColumn: column, metricNames: {} })}
        />
      )}
      {draft.metricFrom === 'column' &&
        names.map((name) => (
          <MetricSelect
            key={name}
            label={`“${name}” is`}
            none="Left out"
            metrics={metrics}
            heading={name}
            periodKind={draft.periodKind}
            value={metricNames[name] ?? null}
            onChange={(metricId) => onChange({ metricNames: withEntry(metricNames, name, metricId) })}
          />
        ))}
    </>
  );
}
