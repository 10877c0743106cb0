import { sentenceCase } from '#shared/text/words';
import type { ImportPreview } from '#shared/contract/views';

type Issue = ImportPreview['issues'][number];

/** Where an issue is, beside what it is: a row that the message names first is not said twice. */
export function issueWords({ table, row, message }: Issue): { readonly place: string; readonly message: string } {
  if (row === null) return { place: table ?? 'Whole table', message };
  const named = `Row ${row}: `;
  return {
    place: table === null ? `Row ${row}` : `${table}, row ${row}`,
    message: message.startsWith(named) ? sentenceCase(message.slice(named.length)) : message,
  };
}
