import type { FindingRow } from '#shared/contract/finding-views';
import { statusSchemes } from '#shared/domain/finding/status';
import { matchesText } from '../../../lib/matches-text';
import { nobody, type AttentionKind, type FindingsSearch } from '../findings-search';

/** Words are looked for in everything that the row can show. */
function hasText(row: FindingRow, typed: string): boolean {
  const { ref, title, figure, kindLabel, toneLabel, area, inspection, owner, dueText } = row;
  const statuses = statusSchemes.map((scheme) => row.statuses[scheme]?.label ?? '');
  return matchesText(
    [ref, title, figure, kindLabel, toneLabel, area, inspection, owner ?? '', dueText, ...statuses].join(' '),
    typed,
  );
}

function wantsAttention(row: FindingRow, kind: AttentionKind): boolean {
  switch (kind) {
    case 'overdue':
      return row.overdue;
    case 'contradiction':
      return row.contradiction !== null;
    case 'look-again':
      return row.lookAgain;
  }
}

/** The parameter that finds rows with this status: "force:done", or "force:" where the scheme says nothing. */
function statusParams(row: FindingRow): readonly string[] {
  return statusSchemes.map((scheme) => `${scheme}:${row.statuses[scheme]?.word ?? ''}`);
}

export function matchesFinding(row: FindingRow, search: FindingsSearch): boolean {
  return (
    (search.kind === undefined || row.kind === search.kind) &&
    (search.tone === undefined || row.tone === search.tone) &&
    (search.area === undefined || row.area === search.area) &&
    (search.inspection === undefined || row.inspectionId === search.inspection) &&
    (search.owner === undefined || row.owner === (search.owner === nobody ? null : search.owner)) &&
    (search.status === undefined || statusParams(row).includes(search.status)) &&
    (search.only === undefined || wantsAttention(row, search.only)) &&
    (search.q === undefined || hasText(row, search.q))
  );
}
