import { insertCrosswalk } from '../repositories/crosswalks';
import { insertInspection } from '../repositories/inspections';
import { addFindings } from './add-findings';
import { inspectionsFile } from './inspection-schemas';
import { readJson } from './read-json';
import type { ReadSampleFile } from './sample-files';
import type { Transaction } from '../connection/transaction';

/** Both inspections, how their areas match, and their findings. */
export function addInspections(tx: Transaction, read: ReadSampleFile, forceId: string): void {
  const file = readJson(read, 'inspections.json', inspectionsFile);
  for (const { key, source, statedAreas: _, ...inspection } of file.inspections) {
    insertInspection(tx, { ...inspection, id: key, forceId, sourceId: source });
  }
  const [earlier, later] = file.inspections.toSorted((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1));
  if (earlier === undefined || later === undefined)
    throw new Error('Sample file inspections.json: two inspections are needed.');
  for (const link of file.crosswalk) {
    insertCrosswalk(tx, {
      earlierInspectionId: earlier.key,
      earlierArea: link.earlier,
      laterInspectionId: later.key,
      laterArea: link.later,
    });
  }
  addFindings(tx, read, new Map(file.inspections.map(({ key, publishedOn }) => [key, publishedOn])));
}
