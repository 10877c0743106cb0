import { ChevronRight } from 'lucide-react';
import { Link } from '@tanstack/react-router';
import type { CalendarRow } from '#shared/contract/definition-views';

type Metrics = CalendarRow['metrics'];

/** So many are listed at once; more stand behind their number. */
const listed = 3;

function MetricLinks({ metrics }: { readonly metrics: Metrics }) {
  return (
    <ul className="fed-metrics-list">
      {metrics.map(({ id, label }) => (
        <li key={id}>
          <Link to="/metrics/$metricId" params={{ metricId: id }}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The metrics whose figures come from a publication. */
export function FedMetrics({ metrics }: { readonly metrics: Metrics }) {
  if (metrics.length === 0) return <p className="fed-metrics">Feeds no metric yet</p>;
  if (metrics.length <= listed)
    return (
      <div className="fed-metrics">
        <p>Feeds</p>
        <MetricLinks metrics={metrics} />
      </div>
    );
  return (
    <details className="fed-metrics">
      <summary>
        <ChevronRight className="icon" aria-hidden="true" />
        Feeds {metrics.length} metrics
      </summary>
      <MetricLinks metrics={metrics} />
    </details>
  );
}
