import type { ReturnPreview, ReturnRow } from '#shared/contract/return-views';
import { formatNumber } from '#shared/text/numbers';
import { listWords, plural, sentenceCase } from '#shared/text/words';

/** Plain changes are ticked; what wants a second look waits for it. */
export function tickedAtFirst(rows: readonly ReturnRow[]): ReadonlySet<string> {
  return new Set(rows.filter(({ conflict }) => conflict === null).map(({ findingId }) => findingId));
}

/** "Store 3 rows". */
export function rowsWords(count: number): string {
  return count === 0 ? 'Store' : `Store ${formatNumber(count, 0)} ${plural(count, 'row', 'rows')}`;
}

/** "3 changes, 1 of them to look at twice, and 2 refused rows." */
export function previewWords({ rows, refused }: Pick<ReturnPreview, 'rows' | 'refused'>): string {
  const conflicts = rows.length - tickedAtFirst(rows).size;
  const changes = `${rows.length === 0 ? 'no' : formatNumber(rows.length, 0)} ${plural(rows.length, 'change', 'changes')}`;
  const twice = conflicts === 0 ? '' : ` (${formatNumber(conflicts, 0)} to look at twice)`;
  const parts = [
    changes + twice,
    ...(refused.length === 0
      ? []
      : [`${formatNumber(refused.length, 0)} refused ${plural(refused.length, 'row', 'rows')}`]),
  ];
  return `${sentenceCase(listWords(parts))}.`;
}
