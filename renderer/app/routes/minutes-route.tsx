import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { queries } from '../../api/queries';
import { queryClient } from '../../api/query-client';
import { root } from './root-route';

// They bring the pages of packs with them: loaded when they are first opened.
const MinutesScreen = lazyRouteComponent(
  () => import('../../features/meetings/minutes/minutes-screen'),
  'MinutesScreen',
);

export const minutesRoute = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meetingId/minutes',
  loader: ({ params }) => queryClient.ensureQueryData(queries.minutes(params.meetingId, 'restricted')),
  component: function Minutes() {
    const { meetingId } = minutesRoute.useParams();
    return <MinutesScreen key={meetingId} meetingId={meetingId} />;
  },
});
