import { countSourceUses } from '#db/repositories/sources';
import { findRecords } from '../services/find-records';
import { homeChanges } from '../services/home/home-changes';
import { homePack } from '../services/home/home-pack';
import { homeView } from '../services/home/home-view';
import { sourceRows } from '../services/source-rows';
import { workspaceContext } from '../services/workspace-context';
import type { DeskCalls } from './desk-call-types';

export const homeCalls = {
  'home.get': ({ read, today }) => homeView(read, today()),
  'home.pack': ({ read }, { packId }) => homePack(read, packId),
  'home.changes': ({ read }) => homeChanges(read),
  'search.find': ({ read }, { text }) => findRecords(read, text),
  'sources.list': ({ read }) => {
    const uses = new Map(countSourceUses(read).map((use) => [use.sourceId, use]));
    return sourceRows(workspaceContext(read, []), uses);
  },
} satisfies Partial<DeskCalls>;
