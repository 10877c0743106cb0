import { homeView, sourceRows } from '../services/home';
import { workspaceContext } from '../services/workspace-context';
import type { DeskCalls } from './desk-call-types';

export const homeCalls = {
  'home.get': ({ read }) => homeView(read, workspaceContext(read)),
  'sources.list': ({ read }) => sourceRows(workspaceContext(read)),
} satisfies Partial<DeskCalls>;
