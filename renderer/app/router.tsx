import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { queries } from '../api/queries';
import { queryClient } from '../api/query-client';
import { FindingScreen } from '../features/findings/finding-screen';
import { findingsSearch } from '../features/findings/findings-search';
import { FindingsScreen } from '../features/findings/findings-screen';
import { HomeScreen } from '../features/home/home-screen';
import { ImportsScreen } from '../features/imports/imports-screen';
import { PreviewScreen } from '../features/imports/preview/preview-screen';
import { ImportsArea } from '../features/imports/waiting-import';
import { MetricScreen } from '../features/metrics/metric-screen';
import { metricsSearch } from '../features/metrics/metrics-search';
import { MetricsScreen } from '../features/metrics/metrics-screen';
import { SourcesScreen } from '../features/sources/sources-screen';
import { ScreenError, ScreenNotFound, ScreenPending } from './screen-states';
import { Shell } from './shell';

const root = createRootRoute({ component: Shell });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  loader: () => queryClient.ensureQueryData(queries.home()),
  component: HomeScreen,
});

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

const findings = createRoute({
  getParentRoute: () => root,
  path: '/findings',
  validateSearch: findingsSearch,
  loader: () => queryClient.ensureQueryData(queries.findings()),
  component: FindingsScreen,
});

const finding = createRoute({
  getParentRoute: () => root,
  path: '/findings/$findingId',
  loader: ({ params }) => queryClient.ensureQueryData(queries.finding(params.findingId)),
  component: function Finding() {
    return <FindingScreen findingId={finding.useParams().findingId} />;
  },
});

const sources = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  loader: () => queryClient.ensureQueryData(queries.sources()),
  component: SourcesScreen,
});

const importsArea = createRoute({ getParentRoute: () => root, path: '/imports', component: ImportsArea });

const imports = createRoute({
  getParentRoute: () => importsArea,
  path: '/',
  loader: () => queryClient.ensureQueryData(queries.imports()),
  component: ImportsScreen,
});

const importPreview = createRoute({
  getParentRoute: () => importsArea,
  path: '/preview',
  loader: () => queryClient.ensureQueryData(queries.sources()),
  component: PreviewScreen,
});

// The packs bring the text editor with them: loaded when they are first opened.
const packsScreen = lazyRouteComponent(() => import('../features/packs/packs-screen'), 'PacksScreen');
const PackScreen = lazyRouteComponent(() => import('../features/packs/pack-screen'), 'PackScreen');
const PackPrintScreen = lazyRouteComponent(() => import('../features/packs/pack-print-screen'), 'PackPrintScreen');

const packs = createRoute({
  getParentRoute: () => root,
  path: '/packs',
  loader: () => queryClient.ensureQueryData(queries.packs()),
  component: packsScreen,
});

const pack = createRoute({
  getParentRoute: () => root,
  path: '/packs/$packId',
  loader: ({ params }) => queryClient.ensureQueryData(queries.pack(params.packId)),
  component: function Pack() {
    const { packId } = pack.useParams();
    return <PackScreen key={packId} packId={packId} />;
  },
});

const packPrint = createRoute({
  getParentRoute: () => root,
  path: '/packs/$packId/print',
  loader: ({ params }) => queryClient.ensureQueryData(queries.pack(params.packId)),
  component: function PackPrint() {
    return <PackPrintScreen packId={packPrint.useParams().packId} />;
  },
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    metrics,
    metric,
    findings,
    finding,
    sources,
    importsArea.addChildren([imports, importPreview]),
    packs,
    pack,
    packPrint,
  ]),
  history: createHashHistory(),
  // The cache is TanStack Query's alone: the router asks it each time.
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 250,
  defaultPendingMinMs: 250,
  defaultPendingComponent: ScreenPending,
  defaultErrorComponent: ScreenError,
  defaultNotFoundComponent: ScreenNotFound,
  scrollRestoration: true,
  scrollToTopSelectors: ['#main'],
});

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router;
  }
}
