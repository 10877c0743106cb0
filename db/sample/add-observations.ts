import { recogniseAnnualClaims } from '#shared/import/recognise/recognise-annual-claims';
import { recogniseCalls999 } from '#shared/import/recognise/recognise-calls-999';
import { recogniseComparison } from '#shared/import/recognise/recognise-comparison';
import type { Grid } from '#shared/import/grid';
import type { Catalogue, Recognised } from '#shared/import/proposal';
import { readCsv } from '../readers/csv';
import { listForceNames } from '../repositories/force-names';
import { listMetrics } from '../repositories/metrics';
import { listPeerGroups } from '../repositories/peer-groups';
import { commitRecognised } from '../import/commit-recognised';
import type { ReadSampleFile, SampleFile } from './sample-files';
import type { Transaction } from '../connection/transaction';

interface Table {
  readonly file: SampleFile;
  readonly recognise: (grid: Grid, catalogue: Catalogue) => Recognised | null;
  /** Null where each row names its own. */
  readonly sourceId: string | null;
}

const tables: readonly Table[] = [
  { file: 'calls-999.csv', recognise: recogniseCalls999, sourceId: 'opccn-999' },
  { file: 'ncpm.csv', recognise: recogniseComparison, sourceId: 'opccn-ncpm' },
  { file: 'recorded-crime.csv', recognise: recogniseComparison, sourceId: 'ons-2023-06' },
  { file: 'annual-claims.csv', recognise: recogniseAnnualClaims, sourceId: null },
];

/** Reads the sample's tables by the same code that imports a person's own; a warning about them is a defect of the sample. */
export function addObservations(tx: Transaction, read: ReadSampleFile, forceId: string): void {
  const catalogue: Catalogue = {
    metrics: listMetrics(tx),
    peerGroups: listPeerGroups(tx),
    forces: listForceNames(tx),
  };
  for (const { file, recognise, sourceId } of tables) {
    const recognised = recognise(readCsv(read(file)), catalogue);
    if (recognised === null) throw new Error(`Sample file ${file} does not have the header that it should have.`);
    const warning = recognised.warnings[0];
    if (warning !== undefined) throw new Error(`Sample file ${file}: ${warning.message}`);
    commitRecognised(tx, recognised, { forceId, sourceId });
  }
}
