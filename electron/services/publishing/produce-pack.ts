import type { ExportStage } from '#shared/contract/desk-events';
import type { ResolvedPack } from '#shared/pack/resolved';
import { pdfName } from '../export-pdf';
import type { PrintPack } from '../ports';
import type { ProducedPack } from './publish-pack';

/** Makes the files of a publication: each is kept with its media type and its hash. */
export async function producePack(
  pack: ResolvedPack,
  appVersion: string,
  print: PrintPack,
  report: (stage: ExportStage) => void,
): Promise<ProducedPack> {
  const { bytes, ...layout } = await print(pack, report);
  return {
    appVersion,
    layout,
    files: [{ role: 'produced', name: pdfName(pack.title), mediaType: 'application/pdf', bytes }],
  };
}
