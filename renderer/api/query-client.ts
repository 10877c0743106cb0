import { QueryClient, type Query } from '@tanstack/react-query';
import type { DataArea } from '#shared/contract/desk-events';
import { gatherCalls } from './gather-calls';

/** Answers come from this machine: they stay fresh until the program says that their data changed, and need no network. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: Infinity,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: false,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

function dependsOn(query: Query, areas: readonly DataArea[]): boolean {
  const own = query.meta?.['areas'];
  return Array.isArray(own) && areas.some((area) => own.includes(area));
}

/**
 * Asks anew for what the screens show of these areas. A run of changes, such as a long list that is stored row by row, is one or two
 * refreshes and not one a change: the store's process would answer questions whose answers nobody waits for any more.
 */
export const refreshAreas = gatherCalls<DataArea>((areas) =>
  queryClient.invalidateQueries({ predicate: (query) => dependsOn(query, areas) }),
);
