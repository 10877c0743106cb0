import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleDesk } from './sample-desk';

interface Table {
  readonly metricId: string;
  readonly periodKind: 'month' | 'year-ending';
  /** As a table writes it: "September 2023". */
  readonly period: string;
  /** As a table writes them, by the names of forces. */
  readonly values: Readonly<Record<string, string>>;
}

/** Imports one period of one metric for several forces, as a person does whose table the program does not know. */
export async function importOfForces(
  sample: SampleDesk,
  { metricId, periodKind, period, values }: Table,
): Promise<void> {
  const path = join(sample.folder, `${metricId}-${period}.csv`.replaceAll(/[: ]/g, '-'));
  const rows = Object.entries(values).map(([force, value]) => `${force},${period},${value}`);
  writeFileSync(path, ['Force,Period,Value', ...rows].join('\r\n'));
  const { token } = await sample.task('previewFile', { path });
  sample.call('imports.map', {
    token,
    mapping: {
      name: `${metricId} of forces`,
      headerRow: 0,
      header: ['Force', 'Period', 'Value'],
      periodKind,
      forceColumn: 0,
      periodColumn: 1,
      values: { layout: 'wide', columns: [{ column: 2, metricId }] },
    },
    remember: false,
  });
  await sample.call('imports.commit', {
    token,
    source: {
      kind: 'new',
      release: null,
      title: 'Figures of all forces',
      publisher: 'Home Office',
      address: null,
      publishedOn: null,
      retrievedOn: null,
    },
    revisions: 'keep',
    reason: null,
  });
}
