import { useQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { queries } from '../api/queries';
import { queryClient, refreshAreas } from '../api/query-client';
import { useDeskEvent } from '../api/use-desk-event';
import { forgetSearches } from '../lib/last-search';
import { router } from './router';
import { Trouble } from './trouble';
import { WelcomeScreen } from './welcome/welcome-screen';

/** What one workspace answered must never show through in the next. */
function forgetWorkspace(): void {
  forgetSearches();
  router.history.replace('/');
  queryClient.removeQueries({ predicate: (query) => query.queryKey[1] !== 'app.state' });
}

/** The window: welcome until a workspace is open, then its screens. */
export function Desk() {
  const state = useQuery(queries.appState());
  const closed = state.data?.workspace === null;
  useDeskEvent('data-changed', ({ areas }) => void refreshAreas(areas));
  useEffect(() => {
    if (closed) forgetWorkspace();
  }, [closed]);

  if (state.isError) return <Trouble error={state.error} onRetry={() => void state.refetch()} />;
  if (state.isPending) return null;
  if (state.data.workspace === null) return <WelcomeScreen state={state.data} />;
  return <RouterProvider router={router} />;
}
