import { createRoute } from '@tanstack/react-router';
import { queries } from '../../api/queries';
import { queryClient } from '../../api/query-client';
import { AnalysisScreen } from '../../features/analysis/analysis-screen';
import { analysisInput, analysisSearch } from '../../features/analysis/analysis-search';
import { DefinitionsScreen } from '../../features/definitions/definitions-screen';
import { SetScreen } from '../../features/definitions/set-screen';
import { EditMetricScreen } from '../../features/metrics/edit/edit-metric-screen';
import { MetricScreen } from '../../features/metrics/metric-screen';
import { metricsSearch } from '../../features/metrics/metrics-search';
import { MetricsScreen } from '../../features/metrics/metrics-screen';
import { root } from './root-route';

const metrics = createRoute({
  getParentRoute: () => root,
  path: '/metrics',
  validateSearch: metricsSearch,
  loader: () => queryClient.ensureQueryData(queries.metrics()),
  component: MetricsScreen,
});

const metric = createRoute({
  getParentRoute: () => root,
  path: '/metrics/$metricId',
  loader: ({ params }) => queryClient.ensureQueryData(queries.metric(params.metricId)),
  component: function Metric() {
    return <MetricScreen metricId={metric.useParams().metricId} />;
  },
});

const metricAnalysis = createRoute({
  getParentRoute: () => root,
  path: '/metrics/$metricId/analysis',
  validateSearch: analysisSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ params, deps }) => queryClient.ensureQueryData(queries.analysis(analysisInput(params.metricId, deps))),
  component: function MetricAnalysis() {
    return <AnalysisScreen metricId={metricAnalysis.useParams().metricId} search={metricAnalysis.useSearch()} />;
  },
});

const metricEdit = createRoute({
  getParentRoute: () => root,
  path: '/metrics/$metricId/edit',
  loader: ({ params }) => queryClient.ensureQueryData(queries.metricEdit(params.metricId)),
  component: function MetricEdit() {
    const { metricId } = metricEdit.useParams();
    return <EditMetricScreen key={metricId} metricId={metricId} />;
  },
});

const definitions = createRoute({
  getParentRoute: () => root,
  path: '/definitions',
  loader: () =>
    Promise.all([
      queryClient.ensureQueryData(queries.definitions()),
      queryClient.ensureQueryData(queries.statusWords()),
    ]),
  component: DefinitionsScreen,
});

const newSet = createRoute({
  getParentRoute: () => root,
  path: '/definitions/new-set',
  loader: () => queryClient.ensureQueryData(queries.definitions()),
  component: function NewSet() {
    return <SetScreen setId={null} />;
  },
});

const metricSet = createRoute({
  getParentRoute: () => root,
  path: '/definitions/sets/$setId',
  loader: () => queryClient.ensureQueryData(queries.definitions()),
  component: function MetricSet() {
    const { setId } = metricSet.useParams();
    return <SetScreen key={setId} setId={setId} />;
  },
});

/** Metrics with their analysis, and the definitions around them. */
export const metricRoutes = [metrics, metric, metricAnalysis, metricEdit, definitions, newSet, metricSet] as const;
