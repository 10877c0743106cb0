import { basename } from 'node:path';
import { readChosenFile } from '#db/readers/read-chosen-file';
import { readReport } from '#db/readers/report/read-report';
import { reportLimits } from '#db/readers/report/report-limits';
import { proposeReport } from '#shared/report/propose';
import type { WaitingReport } from './waiting-report';

/** Reads a report's file and what its text offers. @throws DeskError with one sentence for what is no report */
export async function readReportFile(path: string): Promise<WaitingReport> {
  const fileName = basename(path);
  const bytes = readChosenFile(path, reportLimits.bytes, 'is too large to be a report: the limit is 60 MB.');
  return { fileName, bytes, proposal: proposeReport(await readReport(bytes, fileName)) };
}
