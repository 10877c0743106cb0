import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createDesk, type Desk } from '#electron/services/desk';
import type { TableReader } from '#electron/services/reading/table-reading';
import type { DeskTaskName, DeskTasks } from '#electron/ipc/desk-messages';
import type { DeskCallName, InputOf, OutputOf } from '#shared/contract/contract';

export const referenceFolder = resolve(import.meta.dirname, '../../resources/reference');
export const sampleFolder = resolve(import.meta.dirname, '../../resources/sample/norfolk');

export interface SampleDesk {
  readonly desk: Desk;
  readonly folder: string;
  readonly path: string;
  /** A call with its types: the desk itself takes what the boundary has validated. */
  readonly call: <N extends DeskCallName>(
    name: N,
    input: InputOf<N>,
  ) => N extends 'imports.commit' | 'imports.paste' ? Promise<OutputOf<N>> : OutputOf<N>;
  readonly task: <N extends Exclude<DeskTaskName, 'importFile'>>(
    name: N,
    input: DeskTasks[N]['input'],
  ) => N extends 'previewFile' ? Promise<DeskTasks[N]['output']> : DeskTasks[N]['output'];
  readonly dispose: () => void;
}

/** The program without windows, on a sample workspace of its own in a temporary folder. */
export function openSampleDesk(
  options: { readonly readTables?: TableReader; readonly today?: () => string } = {},
): SampleDesk {
  const folder = mkdtempSync(join(tmpdir(), 'sample-desk-'));
  const path = join(folder, 'sample.adesk');
  const desk = createDesk(referenceFolder, { today: () => '2023-12-01', ...options });
  desk.task('createSample', { path, sample: sampleFolder });
  return {
    desk,
    folder,
    path,
    call: (name, input) => desk.call(name, input) as never,
    task: (name, input) => desk.task(name, input) as never,
    dispose: () => {
      desk.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
