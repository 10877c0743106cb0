import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { ExportStage } from '#shared/contract/desk-events';
import { DeskError } from '#shared/contract/errors';
import type { ExportResult, Theme } from '#shared/contract/views';
import type { EditionFormat } from '#shared/editions/edition-format';
import type { ResolvedPack } from '#shared/pack/resolved';
import type { MainCalls } from '../ipc/answer-call';
import type { DeskClient } from '../ipc/desk-client';
import type { Preferences } from '../platform/preferences';
import type { PrintJobs } from '../print/print-jobs';
import { printPageCalls } from './print-calls';
import { minutesMainCalls } from './minutes-main-calls';
import { publishingMainCalls } from './publishing-main-calls';
import { produceEdition } from '../services/editions/produce-edition';
import { fileNameOf } from '../services/file-name-of';
import { exportPdf, pdfName } from '../services/export-pdf';
import { saveFile } from '../services/save-file';
import type { Dialogs, DrawPack, PrintPack, WriteEdition } from '../services/ports';
import type { Workspaces } from '../services/workspaces';

interface Needs {
  readonly version: string;
  readonly desk: DeskClient;
  readonly workspaces: Workspaces;
  readonly preferences: { readonly get: () => Preferences; readonly set: (next: Preferences) => void };
  readonly dialogs: Dialogs;
  readonly jobs: Pick<PrintJobs, 'jobFor' | 'ready' | 'failed'>;
  readonly print: PrintPack;
  readonly draw: DrawPack;
  readonly applyTheme: (theme: Theme) => void;
  readonly exportProgress: (packId: string, stage: ExportStage) => void;
  /** Another workspace is open now: everything that the window shows is stale. */
  readonly workspaceChanged: () => void;
}

/** The calls that need the system: workspaces and their dialogs, the theme, printing. */
export function createMainCalls(needs: Needs): MainCalls {
  const { workspaces, dialogs, jobs } = needs;
  /** Exported files that may be shown in their folder, by one-use names that the page gets instead of paths. */
  const exported = new Map<string, string>();
  const switched = async (change: Promise<void>) => {
    await change;
    needs.workspaceChanged();
    return null;
  };

  const tokenOf = (path: string) => {
    const token = randomUUID();
    exported.set(token, path);
    return token;
  };

  const printed = async (
    pack: ResolvedPack,
    report: (stage: ExportStage) => void,
    print: PrintPack = needs.print,
  ): Promise<ExportResult> => {
    const path = await dialogs.savePdf(pdfName(pack.title));
    if (path === null) return { outcome: 'cancelled' };
    return { outcome: 'saved', ...(await exportPdf(pack, path, print, report)), token: tokenOf(path) };
  };
  const write: WriteEdition = (input) => needs.desk.task('writeEdition', input);
  const means = { print: needs.print, draw: needs.draw, write };
  /** A file of any format. @param kept the file as it was published, which is given back as it is */
  const written = async (
    pack: ResolvedPack,
    format: EditionFormat,
    report: (stage: ExportStage) => void,
    kept: () => Promise<Uint8Array | null>,
  ): Promise<ExportResult<number | null>> => {
    const path = await dialogs.saveAs(fileNameOf(pack.title, 'Document', format));
    if (path === null) return { outcome: 'cancelled' };
    const bytes = (await kept()) ?? (await produceEdition(pack, format, means, report)).bytes;
    report('saving');
    await saveFile(path, bytes);
    return { outcome: 'saved', fileName: basename(path), pages: null, bytes: bytes.byteLength, token: tokenOf(path) };
  };

  return {
    'app.state': () => ({ version: needs.version, theme: needs.preferences.get().theme, ...workspaces.state() }),
    'app.openSample': () => switched(workspaces.openSample()),
    'app.forces': () => needs.desk.task('forces', null),
    'app.createWorkspace': async (details) => {
      const path = await dialogs.saveWorkspace(fileNameOf(details.force, 'Workspace', 'adesk'));
      if (path === null) return false;
      await switched(workspaces.create(path, details));
      return true;
    },
    'app.openRecent': ({ token }) => switched(workspaces.openRecent(token)),
    'app.closeWorkspace': () => switched(workspaces.close()),
    'app.openWorkspace': async () => {
      const path = await dialogs.openWorkspace();
      if (path === null) return false;
      await switched(workspaces.open(path));
      return true;
    },
    'app.setTheme': ({ theme }) => {
      needs.preferences.set({ ...needs.preferences.get(), theme });
      needs.applyTheme(theme);
      return null;
    },
    'imports.chooseFile': async () => {
      const path = await dialogs.openTable();
      return path === null ? null : needs.desk.task('previewFile', { path });
    },
    'reports.choose': async () => {
      const path = await dialogs.openReport();
      return path === null ? null : needs.desk.task('previewReport', { path });
    },
    'packs.chooseImage': async () => {
      const path = await dialogs.openImage();
      return path === null ? null : needs.desk.task('holdImage', { path });
    },
    'findings.chooseAttachment': async () => {
      const path = await dialogs.openAttachment();
      return path === null ? null : needs.desk.task('holdAttachment', { path });
    },
    'findings.saveAttachment': async ({ fileId }) => {
      const { name, bytes } = await needs.desk.task('keptFile', { fileId });
      const path = await dialogs.saveAs(name);
      if (path === null) return false;
      await saveFile(path, bytes);
      return true;
    },
    'returns.export': async ({ owner }) => {
      const { name, bytes } = await needs.desk.task('exportForm', { owner });
      const path = await dialogs.saveForm(name);
      if (path === null) return { outcome: 'cancelled' };
      await saveFile(path, bytes);
      return { outcome: 'saved', fileName: basename(path) };
    },
    'returns.choose': async () => {
      const path = await dialogs.openForm();
      return path === null ? null : needs.desk.task('previewReturn', { path });
    },
    'packs.exportPdf': async ({ packId, edition }) => {
      const report = (stage: ExportStage) => needs.exportProgress(packId, stage);
      report('preparing');
      const pack = await needs.desk.task('editionOf', { packId, edition });
      const kept = await needs.desk.task('publishedPdf', { packId, edition });
      return printed(pack, report, kept === null ? needs.print : () => Promise.resolve(kept));
    },
    'packs.exportEdition': async ({ packId, edition, format }) => {
      const report = (stage: ExportStage) => needs.exportProgress(packId, stage);
      report('preparing');
      const pack = await needs.desk.task('editionOf', { packId, edition });
      return written(pack, format, report, () => needs.desk.task('publishedEdition', { packId, edition, format }));
    },
    'calendar.export': async (scope) => {
      const { name, text } = await needs.desk.task('calendarFile', scope);
      const path = await dialogs.saveAs(fileNameOf(name, 'Calendar', 'ics'));
      if (path === null) return { outcome: 'cancelled' };
      await saveFile(path, new TextEncoder().encode(text));
      return { outcome: 'saved', fileName: basename(path) };
    },
    'meetings.exportDocument': async ({ document, format }) => {
      const pack = await needs.desk.task('meetingDocument', document);
      return written(
        pack,
        format,
        () => undefined,
        () =>
          document.kind === 'minutes'
            ? needs.desk.task('agreedMinutesFile', { ...document, format })
            : Promise.resolve(null),
      );
    },
    'responses.exportPdf': async (input) => printed(await needs.desk.task('responseDocument', input), () => undefined),
    'files.showInFolder': ({ token }) => {
      const path = exported.get(token);
      if (path === undefined)
        throw new DeskError('not-found', 'That file was not saved in this session. Look for it where you saved it.');
      dialogs.showInFolder(path);
      return null;
    },
    ...publishingMainCalls({ ...needs, printed }),
    ...minutesMainCalls({ version: needs.version, desk: needs.desk, means }),
    ...printPageCalls(jobs),
  };
}
