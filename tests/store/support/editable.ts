import { insertBaseline, listBaselinesOf, removeBaseline, updateBaseline } from '#db/repositories/baselines';
import { insertBreak, listStoredBreaks, removeBreak, updateBreak } from '#db/repositories/breaks';
import {
  insertDefinition,
  listDefinitions,
  removeDefinition,
  updateDefinition,
} from '#db/repositories/metric-definitions';
import { insertSet, listStoredSets, removeSet, updateSet } from '#db/repositories/metric-sets';
import { insertPeerGroup, listStoredPeerGroups, removePeerGroup, updatePeerGroup } from '#db/repositories/peer-groups';
import {
  insertReleaseSeries,
  listReleaseSeries,
  removeReleaseSeries,
  updateReleaseSeries,
} from '#db/repositories/release-series';
import { insertTarget, listTargetsOf, removeTarget, updateTarget } from '#db/repositories/targets';
import { yearEnding } from '#shared/domain/period/period-labels';
import type { Reader } from '#db/connection/reader';
import type { Transaction } from '#db/connection/transaction';
import type { RecordVersion } from '#db/repositories/record-version';
import type { DefinitionVersion, MetricSet, PeerGroup, SeriesBreak, Target } from '#shared/domain/metric/metric';
import type { ReleaseSeries } from '#shared/domain/release/release';

/** A kind of record that a person may add, change and remove, with a change of every field. */
export interface Editable {
  readonly entity: string;
  readonly list: (reader: Reader) => readonly RecordVersion[];
  /** @returns the id of the new record */
  readonly insert: (tx: Transaction) => string;
  readonly update: (tx: Transaction, version: RecordVersion) => number;
  readonly remove: (tx: Transaction, version: RecordVersion) => void;
  readonly given: object;
  readonly change: object;
}

export const redefinition: DefinitionVersion = {
  metricId: 'calls',
  from: '2021-04-01',
  definition: 'Calls that were answered.',
  countedBy: 'BT',
  numerator: 'Calls',
  denominator: null,
  note: 'Counted anew',
  sourceId: 'release',
};
const definitionChange = {
  from: '2021-05-01',
  definition: 'Calls.',
  countedBy: 'The force',
  numerator: null,
  denominator: 'Days',
  note: null,
  sourceId: null,
};
const target: Target = {
  metricId: 'calls',
  value: 90,
  standing: 'standard',
  label: '90%',
  from: null,
  sourceId: 'release',
};
const targetChange = {
  value: 92.5,
  standing: 'ambition',
  label: '92.5%',
  from: '2024-01-01',
  sourceId: 'other',
} as const;
const baselineChange = {
  period: { kind: 'financial-year', start: '2018-04-01', end: '2019-03-31' },
  label: '2018/19',
} as const;
const seriesBreak: SeriesBreak = {
  metricIds: ['calls'],
  date: '2021-01-01',
  note: 'Recorded anew',
  sourceId: 'release',
};
const breakChange = { metricIds: ['crime', 'calls'], date: '2021-02-01', note: 'Counted anew', sourceId: 'other' };
const set: Omit<MetricSet, 'id'> = {
  title: 'Set',
  shortTitle: 'Set',
  layout: 'series',
  purpose: 'list',
  note: null,
  groups: [{ id: 'group', title: 'Group', note: null, metricIds: ['calls', 'crime'] }],
};
const setChange: Omit<MetricSet, 'id'> = {
  title: 'Plan',
  shortTitle: 'The plan',
  layout: 'comparison',
  purpose: 'plan',
  note: 'Until 2028',
  groups: [
    { id: 'objective-1', title: 'Objective without measures yet', note: 'To come', metricIds: [] },
    { id: 'group', title: 'Objective', note: null, metricIds: ['crime', 'calls'] },
  ],
};
const peers: Omit<PeerGroup, 'id'> = {
  title: 'Peers',
  shortTitle: 'Peers',
  includesForce: false,
  members: ['Kent', 'Essex'],
  note: null,
  sourceId: null,
  validFrom: null,
  validTo: null,
};
const peersChange: Omit<PeerGroup, 'id'> = {
  title: 'Most similar',
  shortTitle: 'Similar',
  includesForce: true,
  members: ['Essex', 'Norfolk'],
  note: 'As grouped in 2024',
  sourceId: 'release',
  validFrom: '2024-01-01',
  validTo: '2024-12-31',
};
const bulletin: ReleaseSeries = {
  title: 'Bulletin',
  publisher: 'Publisher',
  address: null,
  cadence: 'quarterly',
  note: null,
  announced: ['2024-01-25'],
};
const bulletinChange: ReleaseSeries = {
  title: 'Statistics',
  publisher: 'Another',
  address: 'https://www.example.org/',
  cadence: 'yearly',
  note: 'In spring',
  announced: ['2024-04-25', '2024-07-25'],
};

/** All of them, over the basics and a second source `other`. */
export const editables: readonly Editable[] = [
  {
    entity: 'metric_definition',
    list: (reader) => listDefinitions(reader, 'calls'),
    insert: (tx) => insertDefinition(tx, redefinition),
    update: (tx, version) => updateDefinition(tx, version, definitionChange),
    remove: removeDefinition,
    given: redefinition,
    change: definitionChange,
  },
  {
    entity: 'metric_target',
    list: (reader) => listTargetsOf(reader, 'calls'),
    insert: (tx) => insertTarget(tx, target),
    update: (tx, version) => updateTarget(tx, version, targetChange),
    remove: removeTarget,
    given: target,
    change: targetChange,
  },
  {
    entity: 'metric_baseline',
    list: (reader) => listBaselinesOf(reader, 'calls'),
    insert: (tx) => insertBaseline(tx, { metricId: 'calls', period: yearEnding('2019-06-30'), label: '2019' }),
    update: (tx, version) => updateBaseline(tx, version, baselineChange),
    remove: removeBaseline,
    given: { metricId: 'calls', period: yearEnding('2019-06-30'), label: '2019' },
    change: baselineChange,
  },
  {
    entity: 'series_break',
    list: (reader) => listStoredBreaks(reader, 'calls'),
    insert: (tx) => insertBreak(tx, seriesBreak),
    update: (tx, version) => updateBreak(tx, version, breakChange),
    remove: removeBreak,
    given: seriesBreak,
    change: breakChange,
  },
  {
    entity: 'metric_set',
    list: listStoredSets,
    insert: (tx) => {
      insertSet(tx, { ...set, id: 'set' });
      return 'set';
    },
    update: (tx, version) => updateSet(tx, version, setChange),
    remove: removeSet,
    given: set,
    change: setChange,
  },
  {
    entity: 'peer_group',
    list: listStoredPeerGroups,
    insert: (tx) => {
      insertPeerGroup(tx, { ...peers, id: 'peers' });
      return 'peers';
    },
    update: (tx, version) => updatePeerGroup(tx, version, peersChange),
    remove: removePeerGroup,
    given: peers,
    change: peersChange,
  },
  {
    entity: 'release_series',
    list: listReleaseSeries,
    insert: (tx) => insertReleaseSeries(tx, bulletin),
    update: (tx, version) => updateReleaseSeries(tx, version, bulletinChange),
    remove: removeReleaseSeries,
    given: bulletin,
    change: bulletinChange,
  },
];
