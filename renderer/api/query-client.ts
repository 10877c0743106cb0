import { QueryClient, type Query } from '@tanstack/react-query';
import type { DataArea } from '#shared/contract/desk-events';

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

export function refreshAreas(areas: readonly DataArea[]): Promise<void> {
  return queryClient.invalidateQueries({ predicate: (query) => dependsOn(query, areas) });
}
