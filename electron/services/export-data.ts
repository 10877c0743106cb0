import { stringify } from 'csv-stringify/sync';
import type { Reader } from '#db/connection/reader';
import { exportColumns, exportObservations, type ExportRow } from '#db/repositories/export-observations';
import { listMetrics } from '#db/repositories/metrics';
import { listSources } from '#db/repositories/sources';
import { DeskError } from '#shared/contract/errors';
import type { Metric } from '#shared/domain/metric/metric';
import type { Source } from '#shared/domain/source/source';
import { findForceId } from './find-force';

export interface ExportInput {
  readonly what: 'observations' | 'metrics' | 'sources';
  readonly format: 'csv' | 'json';
  /** Name, alias or code of a force; null for all. */
  readonly force: string | null;
  readonly metric: string | null;
  readonly vintage: 'latest' | 'first' | 'all';
}

type Row = ExportRow | Metric | Source;

/** @returns CSV with a header, or a JSON array; numbers unformatted, absences empty */
export function exportData(read: Reader, input: ExportInput): string {
  const rows = rowsOf(read, input);
  if (input.format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  const columns = input.what === 'observations' ? [...exportColumns] : Object.keys(rows[0] ?? {});
  return stringify([...rows], { header: true, columns });
}

function rowsOf(read: Reader, { what, force, metric, vintage }: ExportInput): readonly Row[] {
  switch (what) {
    case 'metrics':
      return listMetrics(read);
    case 'sources':
      return listSources(read);
    case 'observations': {
      const forceId = force === null ? null : findForceId(read, force);
      if (metric !== null && listMetrics(read).every(({ id }) => id !== metric)) {
        throw new DeskError('not-found', `There is no metric “${metric}”; “export --what metrics” lists them.`);
      }
      return [
        ...exportObservations(read, {
          vintage,
          ...(forceId === null ? {} : { forceId }),
          ...(metric === null ? {} : { metricId: metric }),
        }),
      ];
    }
  }
}
