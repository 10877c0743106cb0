import { Link } from '@tanstack/react-router';
import { lastSearch } from '../lib/last-search';
import './metric-tabs.css';

/** The two pages of a metric: what it says, and what is computed of it. The address says which of them is open. */
export function MetricTabs({ metricId }: { readonly metricId: string }) {
  return (
    <nav className="metric-tabs" aria-label="Pages of this metric">
      <Link className="metric-tab" to="/metrics/$metricId" params={{ metricId }} activeOptions={{ exact: true }}>
        Overview
      </Link>
      <Link
        className="metric-tab"
        to="/metrics/$metricId/analysis"
        params={{ metricId }}
        search={lastSearch('/metrics/analysis')}
        activeOptions={{ includeSearch: false }}
      >
        Analysis
      </Link>
    </nav>
  );
}
