import type { MetricRow } from '#shared/contract/views';
import { Select } from '../../../components/select';

const noMetric = 'none';

interface MetricSelectProps {
  readonly label: string;
  /** What it says where no metric is chosen. */
  readonly none: string;
  readonly metrics: readonly MetricRow[];
  readonly value: string | null;
  readonly onChange: (metricId: string | null) => void;
}

export function MetricSelect({ label, none, metrics, value, onChange }: MetricSelectProps) {
  return (
    <Select
      label={label}
      value={value ?? noMetric}
      choices={[
        { id: noMetric, label: none },
        ...metrics.map(({ id, title, theme }) => ({ id, label: title, detail: theme })),
      ]}
      onChange={(id) => onChange(id === noMetric ? null : id)}
    />
  );
}
