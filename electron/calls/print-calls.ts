import { DeskError } from '#shared/contract/errors';
import type { MainCallName, MainCalls } from '../ipc/answer-call';
import type { PrintJobs } from '../print/print-jobs';

type PrintCallName = Extract<MainCallName, `print.${string}`>;

/** The calls of the hidden print page. */
export function printPageCalls(jobs: Pick<PrintJobs, 'jobFor' | 'ready' | 'failed'>): Pick<MainCalls, PrintCallName> {
  return {
    'print.job': (_input, { contentsId }) => jobs.jobFor(contentsId),
    'print.ready': (laidOut, { contentsId }) => {
      jobs.ready(contentsId, laidOut);
      return null;
    },
    'print.failed': ({ message }, { contentsId }) => {
      jobs.failed(contentsId, message);
      return null;
    },
  };
}

function refuse(): never {
  throw new DeskError('refused', 'There is no window to do this in.');
}

/** Without a window only the print page may ask; every other call is refused. */
export function printCalls(jobs: PrintJobs): MainCalls {
  return {
    'app.state': refuse,
    'app.forces': refuse,
    'app.createWorkspace': refuse,
    'app.openSample': refuse,
    'app.openRecent': refuse,
    'app.closeWorkspace': refuse,
    'app.openWorkspace': refuse,
    'app.setTheme': refuse,
    'imports.chooseFile': refuse,
    'reports.choose': refuse,
    'packs.chooseImage': refuse,
    'findings.chooseAttachment': refuse,
    'findings.saveAttachment': refuse,
    'returns.export': refuse,
    'returns.choose': refuse,
    'responses.exportPdf': refuse,
    'meetings.exportDocument': refuse,
    'minutes.agree': refuse,
    'calendar.export': refuse,
    'packs.exportPdf': refuse,
    'packs.exportEdition': refuse,
    'publishing.publish': refuse,
    'publishing.saveFile': refuse,
    'publishing.exportCorrection': refuse,
    'files.showInFolder': refuse,
    ...printPageCalls(jobs),
  };
}
