import type { ExportStage } from '#shared/contract/desk-events';
import type { Edition } from '#shared/editions/edition';
import { editionFiles } from '#shared/editions/edition-files';
import { writtenFormats } from '#shared/editions/edition-format';
import type { ResolvedPack } from '#shared/pack/resolved';
import { produceEdition, type EditionMeans } from '../editions/produce-edition';
import { pdfName } from '../export-pdf';
import { fileNameOf } from '../file-name-of';
import type { DocumentsToPublish, ProducedFiles, ProducedPack } from './publish-pack';

/**
 * Makes every file of a publication, one after the other, of the whole pack and of its public edition: each is kept with its media
 * type and its hash. Nothing is stored here, so that where one cannot be made nothing is published.
 */
export async function producePack(
  { whole, publicly }: DocumentsToPublish,
  appVersion: string,
  means: EditionMeans,
  report: (stage: ExportStage) => void,
): Promise<ProducedPack> {
  return {
    appVersion,
    whole: await produceFiles(whole, 'restricted', means, report),
    publicly:
      publicly === null
        ? null
        : {
            ...(await produceFiles(publicly.pack, 'public', means, report)),
            documentSha256: publicly.documentSha256,
          },
  };
}

async function produceFiles(
  pack: ResolvedPack,
  edition: Edition,
  means: EditionMeans,
  report: (stage: ExportStage) => void,
): Promise<ProducedFiles> {
  const { bytes, ...layout } = await means.print(pack, report);
  report('drawing');
  // Two formats show the same drawings.
  const drawings = await means.draw(pack);
  const drawn = { ...means, draw: () => Promise.resolve(drawings) };
  const kept = { role: 'produced', edition } as const;
  const files = [{ ...kept, name: pdfName(pack.title), mediaType: editionFiles.pdf.mediaType, bytes }];
  for (const format of writtenFormats) {
    const written = await produceEdition(pack, format, drawn, () => undefined);
    const name = fileNameOf(pack.title, 'Pack', format);
    files.push({ ...kept, name, mediaType: editionFiles[format].mediaType, bytes: written.bytes });
  }
  return { layout, files };
}
