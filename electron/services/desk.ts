import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkspace } from '#db/connection/open-workspace';
import type { Store } from '#db/connection/store';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import { makeSample } from '#db/sample/make-sample';
import { contract } from '#shared/contract/contract';
import type { DataArea, DeskEvents } from '#shared/contract/desk-events';
import type { DeskCallName } from '#shared/contract/contract';
import { DeskError } from '#shared/contract/errors';
import { deskCalls } from '../calls/desk-calls';
import type { DeskTaskName, DeskTasks, OpenedWorkspace } from '../ipc/desk-messages';
import { analyseTask } from './analyse-task';
import { deskDay } from './desk-day';
import { editionOf } from './editions/public-edition';
import { createFilled } from './create-filled';
import { leftOutOf } from './editions/left-out-of';
import { templateEdition } from './editions/template-edition';
import { writeEdition } from './editions/write-edition';
import { calendarFile } from './calendar-file/calendar-file';
import { meetingOn } from './meetings/meeting-on';
import { meetingDocument } from './meetings/meeting-documents';
import { agreedMinutesFile } from './minutes/agreed-minutes';
import { agreeMinutes, minutesToAgree } from './minutes/agree-minutes';
import { checkPdf } from './pdf-check/check-pdf';
import { exportData } from './export-data';
import { importFile } from './imports/import-file';
import { holdImage, packImage } from './builder/pack-images';
import { holdAttachment, keptFile } from './findings/attachments';
import { storedResponseDocument } from './findings/response-document';
import { checkReport } from './narrative/check-report';
import { previewFile } from './imports/preview-file';
import { forceNames, setUpWorkspace } from './new-workspace';
import { readHere } from './reading/read-here';
import type { TableReader } from './reading/table-reading';
import { storedCorrectionNotice } from './publishing/correction-notice';
import { documentsToPublish, publishPack } from './publishing/publish-pack';
import { publishedEdition, publishedFile, publishedPdf } from './publishing/published-files';
import { verifyWorkspace } from './publishing/verify-workspace';
import { readReportFile } from './reports/read-report-file';
import { reportPreview } from './reports/report-preview';
import { exportForm } from './returns/export-form';
import { previewReturn } from './returns/preview-return';
import type { Session } from './session';
import { Waiting } from './waiting';
import { WaitingImports } from './imports/waiting-imports';
import { packTitled } from './resolve-stored-pack';

/** The program without its windows: one workspace at a time, the contract's calls, and the tasks of the main process. */
export interface Desk {
  /** The answer, or a promise of it where the work takes seconds or has to wait for such work. */
  readonly call: (name: DeskCallName, input: unknown) => unknown;
  readonly task: <N extends DeskTaskName>(
    name: N,
    input: unknown,
  ) => DeskTasks[N]['output'] | Promise<DeskTasks[N]['output']>;
  readonly onProgress: (listener: Session['onProgress']) => void;
  readonly onReading: (listener: Session['onReading']) => void;
  readonly onChanged: (listener: (areas: readonly DataArea[]) => void) => void;
  readonly close: () => void;
}

type Tasks = {
  readonly [N in DeskTaskName]: (
    input: DeskTasks[N]['input'],
  ) => DeskTasks[N]['output'] | Promise<DeskTasks[N]['output']>;
};

/** What ends an import that is being stored rather than waiting for it. */
const ending: readonly DeskTaskName[] = ['open', 'createSample', 'createWorkspace', 'close'];

/** What stops long work: it must not wait for it. */
const stopping: readonly DeskCallName[] = ['imports.cancel', 'imports.cancelReading'];

/**
 * @param reference folder of the shipped reference data
 * @param today the day, `YYYY-MM-DD`; given by tests, in place of the day that `deskDay` tells
 * @param readTables where files are read; in this thread where nothing is said
 */
export function createDesk(
  reference: string,
  { today, readTables = readHere }: { readonly today?: () => string; readonly readTables?: TableReader } = {},
): Desk {
  let session: Session | null = null;
  const listeners: ((areas: readonly DataArea[]) => void)[] = [];
  const progressListeners: Session['onProgress'][] = [];
  const readingListeners: ((progress: DeskEvents['import-reading']) => void)[] = [];

  const readReference = (name: string) => readFileSync(join(reference, name));
  const forceList = () => readReference('forces.csv');
  const current = (): Session => {
    if (session === null) throw new DeskError('no-workspace', 'No workspace is open. Open one first.');
    return session;
  };
  const close = () => {
    session?.imports.cancelReading();
    session?.close();
    session = null;
  };
  /** The new workspace is opened before the old one is let go: a failure leaves everything as it was. */
  const take = (path: string, next: Store): OpenedWorkspace => {
    try {
      const { title, sample, today: sampleDay, force, office } = readWorkspaceInfo(next.read);
      close();
      session = {
        ...next,
        imports: new WaitingImports(),
        reports: new Waiting(3, 'This report no longer waits. Choose the file again.'),
        returns: new Waiting(3, 'This form no longer waits. Choose the file again.'),
        images: new Waiting(5, 'This picture no longer waits. Choose it again.'),
        attachments: new Waiting(20, 'A file that was chosen no longer waits. Choose it again.'),
        onProgress: (progress) => {
          for (const listener of progressListeners) listener(progress);
        },
        onReading: (progress) => {
          for (const listener of readingListeners) listener(progress);
        },
        readTables,
        today: today ?? (() => deskDay(sampleDay)),
        now: () => new Date().toISOString(),
        readReference,
      };
      next.onCommit((areas) => {
        for (const listener of listeners) listener(areas);
      });
      return { path, title, force: force.shortName, office: office.shortName, sample, today: sampleDay };
    } catch (cause) {
      next.close();
      throw cause;
    }
  };

  const tasks: Tasks = {
    open: ({ path }) => take(path, openWorkspace(path)),
    createSample: ({ path, sample }) =>
      take(
        path,
        createFilled(path, (made) => makeSample(made, (name) => readFileSync(join(sample, name)))),
      ),
    createWorkspace: ({ path, details }) =>
      take(
        path,
        createFilled(path, (made) => setUpWorkspace(made, details, forceList())),
      ),
    forces: () => forceNames(forceList()),
    close: () => {
      close();
      return null;
    },
    previewFile: ({ path }) => previewFile(current(), path),
    importFile: (input) => importFile(current(), input),
    analyse: (input) => analyseTask(current().read, input),
    readReport: ({ path }) => readReportFile(path),
    previewReport: async ({ path }) => {
      const report = await readReportFile(path);
      const { reports, read } = current();
      return reportPreview(read, reports.add(report), report);
    },
    holdAttachment: ({ path }) => holdAttachment(current(), path),
    holdImage: ({ path }) => holdImage(current(), path),
    packImage: ({ fileId }) => packImage(current().read, fileId),
    keptFile: ({ fileId }) => keptFile(current().read, fileId),
    exportForm: ({ owner }) => exportForm(current(), owner),
    previewReturn: ({ path }) => previewReturn(current(), path),
    calendarFile: (scope) => calendarFile(current().read, current().today(), scope),
    exportData: (input) => exportData(current().read, input),
    responseDocument: ({ inspectionId }) => storedResponseDocument(current().read, inspectionId),
    checkPack: ({ title }) => checkReport(current().read, title),
    writeEdition,
    checkPdf,
    editionOf: (input) => editionOf(current().read, input),
    meetingOn: (asked) => meetingOn(current().read, asked),
    meetingDocument: (asked) => meetingDocument(current().read, asked, current().today()),
    minutesToAgree: (input) => minutesToAgree(current().read, input),
    agreeMinutes: ({ given, produced }) => agreeMinutes(current(), given, produced),
    agreedMinutesFile: (input) => agreedMinutesFile(current().read, input),
    documentsToPublish: (input) => documentsToPublish(current().read, input),
    publishPack: ({ given, produced }) => publishPack(current(), given, produced),
    publishedPdf: (input) => publishedPdf(current().read, input),
    publishedEdition: (input) => publishedEdition(current().read, input),
    publishedFile: (input) => publishedFile(current().read, input),
    correctionNotice: (input) => storedCorrectionNotice(current().read, input),
    verify: ({ title }) => verifyWorkspace(current().read, title),
    leftOut: ({ id }) => leftOutOf(current().read, id),
    templateEdition: (input) => templateEdition(current().read, input),
    resolvePackTitled: ({ title, edition = 'restricted' }) =>
      editionOf(current().read, { packId: packTitled(current().read, title).id, edition }),
  };

  /** Changes wait until an import is stored: they may not be part of it. Questions are answered from what was there before. */
  const afterLongWrite = <T>(waits: boolean, work: () => T): T | Promise<T> => {
    const going = waits ? (session?.longWrite() ?? null) : null;
    return going === null ? work() : going.then(work);
  };

  return {
    call: (name, input) =>
      afterLongWrite(contract[name]?.kind === 'command' && !stopping.includes(name), () =>
        (deskCalls[name] as (session: Session, input: unknown) => unknown)(current(), input),
      ),
    task: (name, input) => afterLongWrite(!ending.includes(name), () => tasks[name](input as never)) as never,
    onChanged: (listener) => listeners.push(listener),
    onProgress: (listener) => progressListeners.push(listener),
    onReading: (listener) => readingListeners.push(listener),
    close,
  };
}
