import { countSourceUses } from '#db/repositories/sources';
import { findRecords } from '../services/find-records';
import { homeView } from '../services/home';
import { sourceRows } from '../services/source-rows';
import { workspaceContext } from '../services/workspace-context';
import type { DeskCalls } from './desk-call-types';

export const homeCalls = {
  'home.get': ({ read }) => homeView(read, workspaceContext(read)),
  'search.find': ({ read }, { text }) => findRecords(read, text),
  'sources.list': ({ read }) => {
    const uses = new Map(countSourceUses(read).map((use) => [use.sourceId, use]));
    return sourceRows(workspaceContext(read, []), uses);
  },
} satisfies Partial<DeskCalls>;
