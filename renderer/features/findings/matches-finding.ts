import type { FindingRow } from '#shared/contract/views';
import { matchesText } from '../../lib/matches-text';
import type { FindingsSearch } from './findings-search';

/** Words are looked for in everything that the row shows. */
export function findingHasText(row: FindingRow, typed: string): boolean {
  return matchesText(
    `${row.ref} ${row.title} ${row.figure} ${row.kindLabel} ${row.toneLabel} ${row.area} ${row.inspection}`,
    typed,
  );
}

export function matchesFinding(row: FindingRow, search: FindingsSearch): boolean {
  return (
    (search.kind === undefined || row.kind === search.kind) &&
    (search.tone === undefined || row.tone === search.tone) &&
    (search.area === undefined || row.area === search.area) &&
    (search.inspection === undefined || row.inspectionId === search.inspection) &&
    (search.q === undefined || findingHasText(row, search.q))
  );
}
