import type { ExportStage } from '#shared/contract/desk-events';
import { editionFiles } from '#shared/editions/edition-files';
import { writtenFormats } from '#shared/editions/edition-format';
import type { ResolvedPack } from '#shared/pack/resolved';
import { produceEdition, type EditionMeans } from '../editions/produce-edition';
import { pdfName } from '../export-pdf';
import { fileNameOf } from '../file-name-of';
import type { ProducedPack } from './publish-pack';

/**
 * Makes every file of a publication, one after the other: each is kept with its media type and its hash. Nothing is stored here, so
 * that where one cannot be made nothing is published.
 */
export async function producePack(
  pack: ResolvedPack,
  appVersion: string,
  means: EditionMeans,
  report: (stage: ExportStage) => void,
): Promise<ProducedPack> {
  const { bytes, ...layout } = await means.print(pack, report);
  report('drawing');
  // Two formats show the same drawings.
  const drawings = await means.draw(pack);
  const drawn = { ...means, draw: () => Promise.resolve(drawings) };
  const files = [
    { role: 'produced', name: pdfName(pack.title), mediaType: editionFiles.pdf.mediaType, bytes } as const,
  ];
  for (const format of writtenFormats) {
    const written = await produceEdition(pack, format, drawn, () => undefined);
    const name = fileNameOf(pack.title, 'Pack', format);
    files.push({ role: 'produced', name, mediaType: editionFiles[format].mediaType, bytes: written.bytes });
  }
  return { appVersion, layout, files };
}
