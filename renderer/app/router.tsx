import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { queries } from '../api/queries';
import { queryClient } from '../api/query-client';
import { AnalysisScreen } from '../features/analysis/analysis-screen';
import { analysisInput, analysisSearch } from '../features/analysis/analysis-search';
import { AttentionScreen } from '../features/attention/attention-screen';
import { attentionSearch } from '../features/attention/attention-search';
import { CalendarScreen } from '../features/calendar/calendar-screen';
import { DefinitionsScreen } from '../features/definitions/definitions-screen';
import { SetScreen } from '../features/definitions/set-screen';
import { FindingScreen } from '../features/findings/finding-screen';
import { findingsSearch } from '../features/findings/findings-search';
import { FindingsScreen } from '../features/findings/findings-screen';
import { HomeScreen } from '../features/home/home-screen';
import { ImportsScreen } from '../features/imports/imports-screen';
import { PreviewScreen } from '../features/imports/preview/preview-screen';
import { ImportsArea } from '../features/imports/waiting-import';
import { EditInspectionScreen } from '../features/inspections/edit/edit-inspection-screen';
import { InspectionsScreen } from '../features/inspections/inspections-screen';
import { ReadScreen } from '../features/inspections/read/read-screen';
import { InspectionsArea } from '../features/inspections/waiting-report';
import { ActionScreen } from '../features/meetings/actions/action-screen';
import { actionsSearch } from '../features/meetings/actions/actions-search';
import { ActionsScreen } from '../features/meetings/actions/actions-screen';
import { KindsScreen } from '../features/meetings/kinds/kinds-screen';
import { MeetingScreen } from '../features/meetings/meeting-screen';
import { RoomScreen } from '../features/meetings/room/room-screen';
import { MeetingsScreen } from '../features/meetings/meetings-screen';
import { EditMetricScreen } from '../features/metrics/edit/edit-metric-screen';
import { MetricScreen } from '../features/metrics/metric-screen';
import { metricsSearch } from '../features/metrics/metrics-search';
import { MetricsScreen } from '../features/metrics/metrics-screen';
import { ResponseScreen } from '../features/responses/response-screen';
import { PreviewReturnScreen } from '../features/returns/preview-return-screen';
import { ReturnsScreen } from '../features/returns/returns-screen';
import { returnsSearch } from '../features/returns/returns-search';
import { ReturnsArea } from '../features/returns/waiting-return';
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

const attention = createRoute({
  getParentRoute: () => root,
  path: '/attention',
  validateSearch: attentionSearch,
  loaderDeps: ({ search }) => ({ owner: search.owner ?? null }),
  loader: ({ deps }) => queryClient.ensureQueryData(queries.attention(deps.owner)),
  component: AttentionScreen,
});

const inspectionsArea = createRoute({
  getParentRoute: () => root,
  path: '/inspections',
  loader: () => queryClient.ensureQueryData(queries.inspections()),
  component: InspectionsArea,
});

const inspections = createRoute({
  getParentRoute: () => inspectionsArea,
  path: '/',
  component: InspectionsScreen,
});

const newInspection = createRoute({
  getParentRoute: () => inspectionsArea,
  path: '/new',
  component: function NewInspection() {
    return <EditInspectionScreen inspectionId={null} />;
  },
});

const readReport = createRoute({
  getParentRoute: () => inspectionsArea,
  path: '/read',
  loader: () => queryClient.ensureQueryData(queries.sources()),
  component: ReadScreen,
});

const editInspection = createRoute({
  getParentRoute: () => inspectionsArea,
  path: '/$inspectionId/edit',
  component: function EditInspection() {
    const { inspectionId } = editInspection.useParams();
    return <EditInspectionScreen key={inspectionId} inspectionId={inspectionId} />;
  },
});

const response = createRoute({
  getParentRoute: () => inspectionsArea,
  path: '/$inspectionId/response',
  loader: ({ params }) => queryClient.ensureQueryData(queries.response(params.inspectionId)),
  component: function Response() {
    const { inspectionId } = response.useParams();
    return <ResponseScreen key={inspectionId} inspectionId={inspectionId} />;
  },
});

const returnsArea = createRoute({
  getParentRoute: () => root,
  path: '/returns',
  loader: () => queryClient.ensureQueryData(queries.attention(null)),
  component: ReturnsArea,
});

const returns = createRoute({
  getParentRoute: () => returnsArea,
  path: '/',
  validateSearch: returnsSearch,
  component: function Returns() {
    return <ReturnsScreen owner={returns.useSearch().owner ?? null} />;
  },
});

const previewReturn = createRoute({
  getParentRoute: () => returnsArea,
  path: '/preview',
  component: PreviewReturnScreen,
});

const meetings = createRoute({
  getParentRoute: () => root,
  path: '/meetings',
  loader: () => queryClient.ensureQueryData(queries.meetings()),
  component: MeetingsScreen,
});

const meetingKinds = createRoute({
  getParentRoute: () => root,
  path: '/meetings/kinds',
  loader: () => queryClient.ensureQueryData(queries.meetingKinds()),
  component: KindsScreen,
});

const meeting = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId',
  loader: ({ params }) => queryClient.ensureQueryData(queries.meeting(params.meetingId)),
  component: function Meeting() {
    const { meetingId } = meeting.useParams();
    return <MeetingScreen key={meetingId} meetingId={meetingId} />;
  },
});

const room = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/room',
  staticData: { fullWindow: true },
  // What was typed in it before is not told by events: it is asked for each time.
  loader: ({ params }) => queryClient.fetchQuery({ ...queries.room(params.meetingId), staleTime: 0 }),
  component: function Room() {
    const { meetingId } = room.useParams();
    return <RoomScreen key={meetingId} meetingId={meetingId} />;
  },
});

const actions = createRoute({
  getParentRoute: () => root,
  path: '/actions',
  validateSearch: actionsSearch,
  loaderDeps: ({ search }) => ({ owner: search.owner ?? null }),
  loader: ({ deps }) => queryClient.ensureQueryData(queries.actions(deps.owner)),
  component: ActionsScreen,
});

const action = createRoute({
  getParentRoute: () => root,
  path: '/actions/$actionId',
  loader: ({ params }) => queryClient.ensureQueryData(queries.action(params.actionId)),
  component: function Action() {
    const { actionId } = action.useParams();
    return <ActionScreen key={actionId} actionId={actionId} />;
  },
});

const sources = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  loader: () => queryClient.ensureQueryData(queries.sources()),
  component: SourcesScreen,
});

const calendar = createRoute({
  getParentRoute: () => root,
  path: '/calendar',
  loader: () => queryClient.ensureQueryData(queries.calendar()),
  component: CalendarScreen,
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
const PackPage = lazyRouteComponent(() => import('../features/packs/pack-page'), 'PackPage');
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
  loader: ({ params: { packId } }) =>
    Promise.all([
      queryClient.ensureQueryData(queries.pack(packId)),
      queryClient.ensureQueryData(queries.publishing(packId)),
    ]),
  component: function Pack() {
    const { packId } = pack.useParams();
    return <PackPage key={packId} packId={packId} />;
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
    metricAnalysis,
    metricEdit,
    definitions,
    newSet,
    metricSet,
    findings,
    finding,
    attention,
    inspectionsArea.addChildren([inspections, newInspection, readReport, editInspection, response]),
    returnsArea.addChildren([returns, previewReturn]),
    meetings,
    meetingKinds,
    meeting,
    room,
    actions,
    action,
    sources,
    calendar,
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
  interface StaticDataRouteOption {
    /** A screen that takes the whole window: no navigation beside it. */
    readonly fullWindow?: boolean;
  }
}
