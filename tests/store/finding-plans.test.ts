import { expect, test } from 'vitest';
import { sql } from '#db/connection/sql';
import { requestsQuery } from '#db/repositories/data-requests';
import { testsQuery } from '#db/repositories/finding-tests';
import { findingsQuery } from '#db/repositories/findings';
import { newestRecordedQuery } from '#db/repositories/newest-figures';
import { updatesQuery } from '#db/repositories/progress-updates';
import { statusEntriesQuery } from '#db/repositories/status-entries';
import { planOf } from './support/query-plan';
import { withFindings } from './support/findings';

test.each([
  ['entries', statusEntriesQuery('calls'), /SEARCH status_entry USING INDEX status_entry_finding \(finding_id=\?\)/],
  ['updates', updatesQuery('calls'), /SEARCH u USING INDEX progress_update_finding \(finding_id=\?\)/],
  ['files of updates', updatesQuery('calls'), /SEARCH l USING PRIMARY KEY \(update_id=\?\)/],
  [
    'tests',
    testsQuery(sql`t.finding_id = ${'calls'}`),
    /SEARCH t USING INDEX sqlite_autoindex_finding_test_\d \(finding_id=\?\)/,
  ],
  [
    'requests',
    requestsQuery(sql`finding_id = ${'calls'}`),
    /SEARCH data_request USING INDEX data_request_finding \(finding_id=\?\)/,
  ],
  [
    'metrics',
    findingsQuery(sql`SELECT id FROM finding WHERE id = ${'calls'}`),
    /SEARCH m USING (COVERING INDEX \w+|PRIMARY KEY) \(finding_id=\?\)/,
  ],
])('the %s of a finding are looked up in the index', (_name, query, expected) => {
  const plan = planOf(withFindings(), query);
  expect(plan).toMatch(expected);
  expect(plan).not.toMatch(/SCAN (?!json_each)/);
});

test('the newest figures are looked up for the metrics that test a finding alone', () => {
  const plan = planOf(withFindings(), newestRecordedQuery('norfolk'));
  expect(plan).toMatch(/SEARCH o USING INDEX sqlite_autoindex_observation_\d \(force_id=\? AND metric_id=\?\)/);
  expect(plan).not.toMatch(/SCAN (o|w)\b/);
});
