import type { ExportStage } from '#shared/contract/desk-events';
import type { ExportResult } from '#shared/contract/views';
import type { ResolvedPack } from '#shared/pack/resolved';
import type { MainCallName, MainCalls } from '../ipc/answer-call';
import type { DeskClient } from '../ipc/desk-client';
import type { Dialogs, DrawPack, PrintPack, WriteEdition } from '../services/ports';
import { producePack } from '../services/publishing/produce-pack';
import { saveFile } from '../services/save-file';

interface Needs {
  readonly version: string;
  readonly desk: DeskClient;
  readonly dialogs: Pick<Dialogs, 'saveAs'>;
  readonly print: PrintPack;
  readonly draw: DrawPack;
  readonly exportProgress: (packId: string, stage: ExportStage) => void;
  /** Asks where to, prints and saves. */
  readonly printed: (pack: ResolvedPack, report: (stage: ExportStage) => void) => Promise<ExportResult>;
}

/** The calls about publishing that need the system: printing what is published, and saving files of it. */
export function publishingMainCalls({
  version,
  desk,
  dialogs,
  print,
  draw,
  exportProgress,
  printed,
}: Needs): Pick<MainCalls, Extract<MainCallName, `publishing.${string}`>> {
  return {
    'publishing.publish': async (given) => {
      const report = (stage: ExportStage) => exportProgress(given.packId, stage);
      report('preparing');
      const write: WriteEdition = (input) => desk.task('writeEdition', input);
      const documents = await desk.task('documentsToPublish', given);
      const produced = await producePack(documents, version, { print, draw, write }, report);
      report('saving');
      return desk.task('publishPack', { given, produced });
    },
    'publishing.saveFile': async (input) => {
      const { name, bytes } = await desk.task('publishedFile', input);
      const path = await dialogs.saveAs(name);
      if (path === null) return false;
      await saveFile(path, bytes);
      return true;
    },
    'publishing.exportCorrection': async (input) =>
      printed(await desk.task('correctionNotice', input), () => undefined),
  };
}
