import type { NewMinutesFile } from '#db/repositories/minutes-versions';
import { minutesFormats } from '#shared/domain/meeting/minutes';
import { produceEdition, type EditionMeans } from '../editions/produce-edition';
import { fileNameOf } from '../file-name-of';
import type { MinutesToAgree } from './agree-minutes';

/** Makes every file of agreed minutes, one after the other. Nothing is stored here: where one cannot be made nothing is agreed. */
export async function produceMinutes(
  documents: MinutesToAgree,
  means: EditionMeans,
): Promise<readonly NewMinutesFile[]> {
  const files: NewMinutesFile[] = [];
  for (const edition of ['restricted', 'public'] as const) {
    const document = documents[edition];
    if (document === null) continue;
    for (const format of minutesFormats) {
      const { bytes } = await produceEdition(document, format, means, () => undefined);
      files.push({ edition, format, name: fileNameOf(document.title, 'Minutes', format), bytes });
    }
  }
  return files;
}
