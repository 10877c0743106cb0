import { useState } from 'react';
import type { MetricRow } from '#shared/contract/views';
import type { PeriodKind } from '#shared/domain/period/period';
import { NewMetricDialog } from '../../../components/metric-form/new-metric-dialog';
import { Select } from '../../../components/select';

const noMetric = 'none';
const newMetric = 'new';

interface MetricSelectProps {
  readonly label: string;
  /** What it says where no metric is chosen. */
  readonly none: string;
  readonly metrics: readonly MetricRow[];
  readonly value: string | null;
  readonly onChange: (metricId: string | null) => void;
  /** What the table calls it: the title that a new metric begins with. */
  readonly heading: string;
  readonly periodKind: PeriodKind;
}

/** A metric of the workspace, or a new one, made on the way. */
export function MetricSelect({ label, none, metrics, value, onChange, heading, periodKind }: MetricSelectProps) {
  const [making, setMaking] = useState(false);
  return (
    <>
      <Select
        label={label}
        value={value ?? noMetric}
        choices={[
          { id: noMetric, label: none },
          { id: newMetric, label: 'A new metric…' },
          ...metrics.map(({ id, title, theme }) => ({ id, label: title, detail: theme })),
        ]}
        onChange={(id) => {
          if (id === newMetric) setMaking(true);
          else onChange(id === noMetric ? null : id);
        }}
      />
      {making && (
        <NewMetricDialog
          themes={[...new Set(metrics.map(({ theme }) => theme))]}
          known={{ title: heading, periodKind }}
          onMade={onChange}
          onClose={() => setMaking(false)}
        />
      )}
    </>
  );
}
