import type { DeskEvents } from '#shared/contract/desk-events';
import { formatNumber } from '#shared/text/numbers';
import { plural } from '#shared/text/words';

export const figuresOf = (n: number) => `${formatNumber(n, 0)} ${plural(n, 'figure', 'figures')}`;

/** "12,000 of 46,469 figures". */
export function progressWords({ done, total }: Pick<DeskEvents['import-progress'], 'done' | 'total'>): string {
  return `${formatNumber(done, 0)} of ${figuresOf(total)}`;
}

/** "Stored 12 figures, 3 of them revised". */
export function storedWords({ recorded, revised }: { readonly recorded: number; readonly revised: number }): string {
  const some = revised > 0 ? `, ${formatNumber(revised, 0)} of them revised` : '';
  return `Stored ${figuresOf(recorded + revised)}${some}`;
}
