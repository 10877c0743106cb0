import type { Reader } from '#db/connection/reader';
import { listImports } from '#db/repositories/imports';
import { listSources } from '#db/repositories/sources';
import type { ImportRow } from '#shared/contract/views';
import { formatTitle } from '#shared/import/recognise/format-title';
import { longDate } from '#shared/text/dates';

/** The imports of a workspace, the newest first, those that were taken back too. */
export function importRows(read: Reader): ImportRow[] {
  const titles = new Map(listSources(read).map(({ id, title }) => [id, title]));
  return listImports(read).map((item) => ({
    id: item.id,
    fileName: item.fileName,
    formatTitle: formatTitle(item.format),
    importedText: longDate(item.importedAt.slice(0, 10)),
    source: titles.get(item.sourceId) ?? '',
    recorded: item.recorded,
    revised: item.revised,
    unchanged: item.unchanged,
    reason: item.reason,
    takenBack:
      item.takenBack === null
        ? null
        : `Taken back ${longDate(item.takenBack.at.slice(0, 10))}: ${item.takenBack.reason}`,
  }));
}
