import { plainMeeting } from '#shared/domain/meeting/meeting';
import { insertForce } from '#db/repositories/forces';
import { insertMeeting } from '#db/repositories/meetings';
import { insertMetric } from '#db/repositories/metrics';
import { insertPeerGroup } from '#db/repositories/peer-groups';
import { insertSource } from '#db/repositories/sources';
import type { Store } from '#db/connection/store';
import type { Metric } from '#shared/domain/metric/metric';
import type { Source } from '#shared/domain/source/source';
import type { NewObservation } from '#db/repositories/record-observation';

export const note = { actor: 'Test', reason: 'Test' } as const;

export const plainSource: Source = {
  id: 'release',
  title: 'Release',
  publisher: 'Publisher',
  address: null,
  publishedOn: '2024-01-25',
  accessedOn: null,
  kind: 'statistics',
  note: null,
  seriesId: null,
  release: null,
};

export const plainMetric: Metric = {
  id: 'metric',
  title: 'Metric',
  shortTitle: 'Metric',
  publishedLabel: null,
  theme: 'Theme',
  unit: 'count',
  direction: 'down',
  periodKind: 'month',
  decimals: 0,
  owner: null,
  definition: '',
  countedBy: '',
  numerator: null,
  denominator: null,
};

/** The least that an observation and a pack need. */
export function addBasics(store: Store): void {
  store.write(note, (tx) => {
    insertForce(tx, { id: 'norfolk', name: 'Norfolk Constabulary', shortName: 'Norfolk' });
    insertSource(tx, plainSource);
    for (const id of ['calls', 'crime']) insertMetric(tx, { ...plainMetric, id, title: id, shortTitle: id });
    insertPeerGroup(tx, {
      id: 'national',
      title: 'All',
      shortTitle: 'All',
      includesForce: true,
      members: [],
      note: null,
      sourceId: null,
      validFrom: null,
      validTo: null,
    });
    insertMeeting(tx, {
      ...plainMeeting,
      id: 'meeting',
      title: 'Meeting',
      heldOn: '2024-10-24',
    });
  });
}

/** An observation of January 2024. */
export function januaryOf(metricId: string, value: number | null, rest: Partial<NewObservation> = {}): NewObservation {
  return {
    metricId,
    forceId: 'norfolk',
    period: { kind: 'month', start: '2024-01-01', end: '2024-01-31' },
    value,
    absence: value === null ? 'not available' : null,
    numerator: null,
    denominator: null,
    halfWidth: null,
    sampleSize: null,
    status: 'final',
    sourceId: 'release',
    locator: 'Row 1',
    ranks: [],
    ...rest,
  };
}
