import { useSuspenseQuery } from '@tanstack/react-query';
import { localToday } from '../lib/local-today';
import { queries } from './queries';

/** Today, ISO: what a new entry is dated unless somebody says otherwise. A sample has a day of its own. */
export function useToday(): string {
  const { data: state } = useSuspenseQuery(queries.appState());
  return state.workspace?.today ?? localToday();
}
