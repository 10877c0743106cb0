import { createHash } from 'node:crypto';
import { nothingElse } from '#shared/import/proposal';
import { yearEnding } from '#shared/domain/period/period-labels';
import { insertForce } from '#db/repositories/forces';
import { insertMetric } from '#db/repositories/metrics';
import { commitImport } from '#db/import/commit-import';
import type { ObservationProposal, Recognised } from '#shared/import/proposal';
import type { Store } from '#db/connection/store';
import type { ImportCommit, ImportResult } from '#db/import/commit-import';
import { note } from './small-workspace';

export const march2018 = yearEnding('2018-03-31');

/** Norfolk's total crime for a year, as a table offers it. */
export function totalOf(value: number | null, rest: Partial<ObservationProposal> = {}): ObservationProposal {
  return {
    ...nothingElse,
    metricId: 'total',
    period: march2018,
    value,
    absence: value === null ? 'not available' : null,
    locator: 'Table P1, row Norfolk',
    ...rest,
  };
}

export function recognisedOf(observations: readonly ObservationProposal[], rest: Partial<Recognised> = {}): Recognised {
  return {
    format: 'ons-pfa',
    table: 'Table P1',
    rowsRead: observations.length,
    newMetrics: [],
    leftOut: [],
    observations,
    doubts: [],
    warnings: [],
    ...rest,
  };
}

/** The metric and the second force that these tests need beside the basics. */
export function addTotals(store: Store): void {
  store.write(note, (tx) => {
    insertForce(tx, { id: 'suffolk', name: 'Suffolk Constabulary', shortName: 'Suffolk' });
    insertMetric(tx, {
      id: 'total',
      title: 'Total recorded crime',
      shortTitle: 'Crime',
      publishedLabel: 'Total recorded crime (excluding fraud)',
      theme: 'Crime',
      unit: 'count',
      direction: 'down',
      periodKind: 'year-ending',
      decimals: 0,
      definition: '',
      countedBy: '',
      owner: null,
      numerator: null,
      denominator: null,
    });
  });
}

/** Commits proposals as a file whose content is its name. */
export function importFile(
  store: Store,
  name: string,
  observations: readonly ObservationProposal[],
  rest: Partial<ImportCommit> = {},
): ImportResult {
  return store.write({ actor: 'Ann', reason: `Import of ${name}` }, (tx) => {
    const steps = commitImport(tx, {
      file: { name, bytes: Buffer.from(name), retrievedOn: '2019-04-25', address: 'https://www.ons.gov.uk/' },
      format: 'ons-pfa',
      sourceId: 'release',
      ownForceId: 'norfolk',
      recognised: [recognisedOf(observations)],
      revisions: 'accept',
      reason: null,
      ...rest,
    });
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  });
}

export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
