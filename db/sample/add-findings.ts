import type { z } from 'zod';
import { plainFinding } from '#shared/domain/finding/finding';
import { addDays } from '#shared/text/dates';
import { insertLink } from '../repositories/finding-links';
import { insertTest } from '../repositories/finding-tests';
import { insertFinding } from '../repositories/insert-finding';
import { findingsFile } from './inspection-schemas';
import { readJson } from './read-json';
import type { ReadSampleFile } from './sample-files';
import type { Transaction } from '../connection/transaction';

type FindingsFile = z.output<typeof findingsFile>;

function addReport(tx: Transaction, { inspection, findings, tests }: FindingsFile, publishedOn: string): void {
  for (const { metric, source, ...finding } of findings) {
    insertFinding(tx, {
      ...plainFinding,
      ...finding,
      id: finding.ref,
      inspectionId: inspection,
      metricIds: metric === null ? [] : [metric],
      sourceId: source,
    });
  }
  // The day after: an audit that only its report dates stands on the day of the report, and is not a figure since.
  const dayAfter = addDays(publishedOn, 1);
  for (const { finding, metric, countsFrom = dayAfter, ...test } of tests)
    insertTest(tx, { ...test, findingId: finding, metricId: metric, countsFrom });
}

/** The findings of both reports, what tests them, and which of the later report take up which of the earlier. */
export function addFindings(tx: Transaction, read: ReadSampleFile, publishedOn: ReadonlyMap<string, string>): void {
  const files = (['findings-2023-25.json', 'findings-2021-22.json'] as const).map((name) => {
    const file = readJson(read, name, findingsFile);
    const day = publishedOn.get(file.inspection);
    if (day === undefined) throw new Error(`Sample file ${name}: there is no inspection ${file.inspection}.`);
    addReport(tx, file, day);
    return file;
  });
  for (const { from, to, kind, note } of files.flatMap(({ links }) => links))
    insertLink(tx, { fromId: from, toId: to, kind, note });
}
