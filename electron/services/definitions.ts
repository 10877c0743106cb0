import { randomUUID } from 'node:crypto';
import type { Reader } from '#db/connection/reader';
import type { Store } from '#db/connection/store';
import { listForces } from '#db/repositories/forces';
import { insertSet, listSets, listStoredSets, removeSet, updateSet } from '#db/repositories/metric-sets';
import { listMetrics } from '#db/repositories/metrics';
import {
  countRanks,
  insertPeerGroup,
  listStoredPeerGroups,
  removePeerGroup,
  updatePeerGroup,
} from '#db/repositories/peer-groups';
import { listSources } from '#db/repositories/sources';
import { readOffice, updateOffice } from '#db/repositories/workspace';
import type { InputOf } from '#shared/contract/contract';
import type { Saved } from '#shared/contract/contract-call';
import type { SetDetails } from '#shared/contract/edit-inputs';
import type { DefinitionsView } from '#shared/contract/definition-views';
import { DeskError } from '#shared/contract/errors';
import type { MetricSet } from '#shared/domain/metric/metric';
import { thisComputer } from './this-computer';

/** What metrics are grouped and compared by, and the office's own words. */
export function definitionsView(read: Reader): DefinitionsView {
  const { office, revision } = readOffice(read);
  const ranks = countRanks(read);
  return {
    office: { id: 'office', revision, ...office },
    sets: listStoredSets(read).map((set) => ({
      ...set,
      groups: set.groups.map((group) => ({ ...group, metricIds: [...group.metricIds] })),
    })),
    peerGroups: listStoredPeerGroups(read).map((group) => ({
      ...group,
      members: [...group.members],
      ranked: ranks.get(group.id) ?? 0,
    })),
    metrics: listMetrics(read).map(({ id, title, theme }) => ({ id, label: title, theme })),
    sources: listSources(read).map(({ id, title }) => ({ id, label: title })),
    forces: listForces(read).map(({ name }) => name),
  };
}

export function saveSet(store: Store, { record, details }: InputOf<'definitions.saveSet'>): Saved {
  const ids = details.groups.flatMap(({ metricIds }) => metricIds);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) {
    const title = listMetrics(store.read).find(({ id }) => id === twice)?.title ?? twice;
    throw new DeskError('invalid-input', `“${title}” stands in the set twice: leave it in one group.`);
  }
  return store.write({ actor: thisComputer, reason: `Set of metrics changed: ${details.title}` }, (tx) => {
    const before = listSets(tx).find((set) => set.id === record?.id);
    const entered = { ...details, groups: withIds(details.groups, before?.groups ?? []) };
    if (record !== null) return { id: record.id, revision: updateSet(tx, record, entered) };
    const id = randomUUID();
    insertSet(tx, { id, ...entered });
    return { id, revision: 1 };
  });
}

/** The groups with an id each: one that the set had before keeps its own, whatever it is called now. */
const withIds = (groups: SetDetails['groups'], before: MetricSet['groups']): MetricSet['groups'] =>
  groups.map((group) => ({ ...group, id: before.find(({ id }) => id === group.id)?.id ?? randomUUID() }));

export function savePeerGroup(store: Store, { record, details }: InputOf<'definitions.savePeerGroup'>): Saved {
  const { validFrom, validTo } = details;
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    const message = 'The last day comes before the first.';
    throw new DeskError('invalid-input', message, { 'details.validTo': message });
  }
  if (new Set(details.members).size < details.members.length)
    throw new DeskError('invalid-input', 'A force stands in the group twice: name each once.');
  return store.write({ actor: thisComputer, reason: `Peer group changed: ${details.title}` }, (tx) => {
    if (record !== null) return { id: record.id, revision: updatePeerGroup(tx, record, details) };
    const id = randomUUID();
    insertPeerGroup(tx, { id, ...details });
    return { id, revision: 1 };
  });
}

export function dropSet(store: Store, record: InputOf<'definitions.removeSet'>): null {
  store.write({ actor: thisComputer, reason: 'Set of metrics removed' }, (tx) => removeSet(tx, record));
  return null;
}

export function dropPeerGroup(store: Store, record: InputOf<'definitions.removePeerGroup'>): null {
  store.write({ actor: thisComputer, reason: 'Peer group removed' }, (tx) => removePeerGroup(tx, record));
  return null;
}

export function saveOffice(store: Store, { record, details }: InputOf<'definitions.saveOffice'>): Saved {
  return store.write({ actor: thisComputer, reason: 'The office’s words changed' }, (tx) => ({
    id: record.id,
    revision: updateOffice(tx, record.revision, details),
  }));
}
