import { basename } from 'node:path';
import type { ExportStage } from '#shared/contract/desk-events';
import type { ResolvedPack } from '#shared/pack/resolved';
import { fileNameOf } from './file-name-of';
import type { PrintPack } from './ports';
import { saveFile } from './save-file';

/** @returns a file name that every system accepts: no reserved characters, never empty */
export function pdfName(title: string): string {
  return fileNameOf(title, 'Pack', 'pdf');
}

/** Prints a pack, reads it back and only then puts it in place. */
export async function exportPdf(
  pack: ResolvedPack,
  path: string,
  print: PrintPack,
  onStage: (stage: ExportStage) => void,
): Promise<{ readonly fileName: string; readonly pages: number; readonly bytes: number }> {
  const printed = await print(pack, onStage);
  onStage('saving');
  await saveFile(path, printed.bytes);
  return { fileName: basename(path), pages: printed.pages, bytes: printed.bytes.byteLength };
}
