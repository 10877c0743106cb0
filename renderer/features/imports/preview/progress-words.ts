import type { DeskEvents } from '#shared/contract/desk-events';
import { formatNumber } from '#shared/text/numbers';
import { plural } from '#shared/text/words';

/** "12,000 of 46,469 figures". */
export function progressWords({ done, total }: Pick<DeskEvents['import-progress'], 'done' | 'total'>): string {
  return `${formatNumber(done, 0)} of ${formatNumber(total, 0)} ${plural(total, 'figure', 'figures')}`;
}
