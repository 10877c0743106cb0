import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { queries } from '../../api/queries';
import { MetricTabs } from '../../components/metric-tabs';
import { PageHeader } from '../../components/page-header';
import { Screen } from '../../components/screen';
import { keepSearch, lastSearch } from '../../lib/last-search';
import { analysisInput, analysisSearch, type AnalysisSearch } from './analysis-search';
import { ChangeSection } from './change-section';
import { ControlSection } from './control-section';
import { PeersSection } from './peers-section';
import { YearsSection } from './years-section';

interface AnalysisScreenProps {
  readonly metricId: string;
  readonly search: AnalysisSearch;
}

/** What is computed of a metric: what changed, whether that is usual, whole years, and where the force stands. */
export function AnalysisScreen({ metricId, search }: AnalysisScreenProps) {
  const { data: view } = useSuspenseQuery(queries.analysis(analysisInput(metricId, search)));
  const navigate = useNavigate();
  // The next metric is looked at by the same rules and among the same forces.
  useEffect(() => keepSearch('/metrics/analysis', { ...search }), [search]);
  const choose = (patch: Record<string, unknown>) =>
    navigate({
      to: '/metrics/$metricId/analysis',
      params: { metricId },
      search: analysisSearch({ ...search, ...patch }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Screen
      title="Analysis"
      trail={[
        <Link key="metrics" to="/metrics" search={lastSearch('/metrics')}>
          Metrics
        </Link>,
        <Link key="metric" to="/metrics/$metricId" params={{ metricId }}>
          {view.title}
        </Link>,
      ]}
    >
      <PageHeader title={view.title} subtitle={`${view.theme} · ${view.force}`} />
      <MetricTabs metricId={metricId} />
      <ChangeSection comparisons={view.comparisons} />
      <ControlSection view={view} onRules={(rules) => choose({ rules })} />
      {view.averages.length + view.sums.length + view.claims.length > 0 && (
        <YearsSection averages={view.averages} sums={view.sums} claims={view.claims} />
      )}
      <PeersSection peers={view.peers} onGroup={(peers) => choose({ peers: peers ?? undefined })} />
    </Screen>
  );
}
