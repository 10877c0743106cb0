import { expect, test } from 'vitest';
import { sql } from '#db/connection/sql';
import { metricsQuery } from '#db/repositories/metrics';
import { newestVintageQuery } from '#db/repositories/newest-vintage';
import { latestQuery, observationsQuery, vintagesQuery } from '#db/repositories/observations';
import { standingFiguresQuery } from '#db/repositories/standing-figures';
import { revisedFiguresQuery } from '#db/repositories/revised-figures';
import { comparedMetricsQuery } from '#db/repositories/compared-metrics';
import { peerValuesQuery } from '#db/repositories/peer-values';
import { recordObservation } from '#db/repositories/record-observation';
import type { Store } from '#db/connection/store';
import { planOf } from './support/query-plan';
import { addBasics, januaryOf, note } from './support/small-workspace';
import { newWorkspace } from './support/workspaces';

function prepared(): Store {
  const { store } = newWorkspace();
  addBasics(store);
  store.write(note, (tx) => {
    for (let day = 1; day <= 28; day += 1) {
      const date = `2024-01-${String(day).padStart(2, '0')}`;
      recordObservation(tx, januaryOf('calls', day, { period: { kind: 'point-in-time', start: date, end: date } }));
    }
  });
  return store;
}

const series = /SEARCH o USING INDEX sqlite_autoindex_observation_\d \(force_id=\? AND metric_id=\?\)/;
const newestVintage =
  /SEARCH other USING (COVERING )?INDEX sqlite_autoindex_observation_\d \(force_id=\? AND metric_id=\? AND period_end=\?/;

test('the latest vintages of a series come from the index', () => {
  const plan = planOf(prepared(), observationsQuery({ forceId: 'norfolk', metricIds: ['calls'] }));
  expect(plan).toMatch(series);
  expect(plan).toMatch(newestVintage);
  expect(plan).not.toMatch(/SCAN o\b/);
  expect(plan).not.toMatch(/SCAN (other|w|v)/);
});

test('the latest vintages of a force come from the index', () => {
  const plan = planOf(prepared(), observationsQuery({ forceId: 'norfolk' }));
  expect(plan).toMatch(/SEARCH o USING INDEX sqlite_autoindex_observation_\d \(force_id=\?\)/);
  expect(plan).toMatch(newestVintage);
  expect(plan).not.toMatch(/SCAN (o|other|w|v)\b/);
});

test('the latest values of a set of metrics are looked up one by one', () => {
  const plan = planOf(prepared(), latestQuery({ forceId: 'norfolk', metricIds: ['calls', 'crime'] }));
  expect(plan).toMatch(
    /SEARCH n USING (COVERING )?INDEX sqlite_autoindex_observation_\d \(force_id=\? AND metric_id=\?\)/,
  );
  expect(plan).toMatch(/SEARCH o USING INTEGER PRIMARY KEY \(rowid=\?\)/);
  expect(plan).not.toMatch(/SCAN (o|n|m)\b/);
});

test('the newest vintage of a figure is found by the whole of its key, and so are withdrawals', () => {
  const plan = planOf(
    prepared(),
    newestVintageQuery({ metricId: 'calls', forceId: 'norfolk', period: januaryOf('calls', 1).period }),
  );
  expect(plan).toMatch(/SEARCH o USING INDEX sqlite_autoindex_observation_\d \(force_id=\? AND .*period_kind=\?\)/);
  expect(plan).toMatch(/SEARCH w USING PRIMARY KEY \(observation_id=\?\)/);
  expect(plan).not.toMatch(/SCAN|TEMP B-TREE/);
});

test('the figures that an import gives are looked up in the index, not read through', () => {
  const plan = planOf(prepared(), standingFiguresQuery([januaryOf('calls', 1), januaryOf('crime', 1)]));
  expect(plan).toMatch(
    /SEARCH o USING INDEX sqlite_autoindex_observation_\d \(force_id=\? AND metric_id=\? AND period_end=\?\)/,
  );
  expect(plan).not.toMatch(/SCAN (o|other|w|v)\b/);
});

test('the vintages of one figure are found by the whole of its key', () => {
  const plan = planOf(prepared(), vintagesQuery('calls', 'norfolk', januaryOf('calls', 1).period));
  expect(plan).toMatch(
    /SEARCH o USING INDEX sqlite_autoindex_observation_\d \(force_id=\? AND metric_id=\? AND period_end=\? AND period_start=\? AND period_kind=\?\)/,
  );
  expect(plan).not.toMatch(/SCAN|TEMP B-TREE FOR ORDER BY$/m);
});

test('the newest definition of each metric is looked up in the index', () => {
  const plan = planOf(prepared(), metricsQuery(sql`true`));
  expect(plan).toMatch(/SEARCH n USING (COVERING )?INDEX metric_definition_from \(metric_id=\?\)/);
  expect(plan).toMatch(/SEARCH d USING INTEGER PRIMARY KEY \(rowid=\?\)/);
  expect(plan).not.toMatch(/SCAN (n|d)\b|TEMP B-TREE/);
});

test('the newest figure of each force of a group is looked up one by one', () => {
  const plan = planOf(
    prepared(),
    peerValuesQuery({ metricId: 'calls', forceIds: ['norfolk', 'suffolk'], period: { end: '2024-01-31' } }),
  );
  expect(plan).toMatch(
    /SEARCH n USING (COVERING )?INDEX sqlite_autoindex_observation_\d \(force_id=\? AND metric_id=\?/,
  );
  expect(plan).not.toMatch(/SCAN (o|n|m|w)\b/);
});

test('whether another force has figures of a metric is looked up for each force', () => {
  const plan = planOf(prepared(), comparedMetricsQuery(['calls'], 'norfolk'));
  expect(plan).toMatch(
    /SEARCH o USING COVERING INDEX sqlite_autoindex_observation_\d \(force_id=\? AND metric_id=\?\)/,
  );
  expect(plan).not.toMatch(/SCAN o\b/);
});

test('values that were revised since are found in the index of their force', () => {
  const plan = planOf(prepared(), revisedFiguresQuery('norfolk'));
  expect(plan).toMatch(/SEARCH o USING INDEX sqlite_autoindex_observation_\d \(force_id=\?\)/);
  expect(plan).toMatch(/SEARCH later (EXISTS )?USING (COVERING )?INDEX \w+ \(force_id=\? AND metric_id=\? AND/);
  expect(plan).not.toMatch(/SCAN (o|later|w|v)\b/);
});
