import { createHashHistory, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { queries } from '../api/queries';
import { queryClient } from '../api/query-client';
import { CalendarScreen } from '../features/calendar/calendar-screen';
import { HomeScreen } from '../features/home/home-screen';
import { ImportsScreen } from '../features/imports/imports-screen';
import { PreviewScreen } from '../features/imports/preview/preview-screen';
import { ImportsArea } from '../features/imports/waiting-import';
import { ActionScreen } from '../features/meetings/actions/action-screen';
import { actionsSearch } from '../features/meetings/actions/actions-search';
import { ActionsScreen } from '../features/meetings/actions/actions-screen';
import { KindsScreen } from '../features/meetings/kinds/kinds-screen';
import { MeetingScreen } from '../features/meetings/meeting-screen';
import { RoomScreen } from '../features/meetings/room/room-screen';
import { MeetingsScreen } from '../features/meetings/meetings-screen';
import { SourcesScreen } from '../features/sources/sources-screen';
import { ScreenError, ScreenNotFound, ScreenPending } from './screen-states';
import { findingRoutes } from './routes/finding-routes';
import { minutesRoute } from './routes/minutes-route';
import { metricRoutes } from './routes/metric-routes';
import { root } from './routes/root-route';

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  loader: () => queryClient.ensureQueryData(queries.home()),
  component: HomeScreen,
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
    ...metricRoutes,
    ...findingRoutes,
    meetings,
    meetingKinds,
    meeting,
    minutesRoute,
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
