import type { Metric } from '../../domain/metric/metric';
import type { GapForm } from '../../pack/figure/figure-ref';
import { formatNumber, formatValue } from '../../text/numbers';
import { change } from '../change';
import { shownDecimals } from '../compare/shown-decimals';

type GapMetric = Pick<Metric, 'unit' | 'decimals'>;

/** How far a value is from what it is set against, by the rule of changes: shares in points, numbers and rates in percent. */
interface Gap {
  /** "1.2 percentage points", "12%"; null where the two print alike. */
  readonly size: string | null;
  readonly side: 'above' | 'below';
}

function gapOf(value: number, base: number, { unit, decimals }: GapMetric): Gap {
  const side = value < base ? 'below' : 'above';
  const { kind, percent, difference } = change(value, base, {
    unit,
    decimals,
    direction: 'neither',
    smallNumbers: 'as-published',
  });
  if (kind === 'none') return { size: null, side };
  const places = shownDecimals(value, base, decimals, true);
  const amount = Math.abs(difference ?? 0);
  if (kind === 'percent') return { size: `${formatNumber(Math.abs(percent ?? 0), 0)}%`, side };
  if (unit !== 'percent') return { size: formatValue(amount, unit, places), side };
  const size = formatNumber(amount, places);
  return { size: `${size} percentage ${size === '1' ? 'point' : 'points'}`, side };
}

/**
 * How far a value is from what it is set against.
 *
 * @param form `difference` "−1.2 percentage points"; `side` "1.2 percentage points below"; `words` with what it is below
 * @param against as it stands in a sentence: "the standard of 90%"
 */
export function gapWords(value: number, base: number, metric: GapMetric, form: GapForm, against: string): string {
  const { size, side } = gapOf(value, base, metric);
  switch (form) {
    case 'difference':
      return size === null ? 'no difference' : `${side === 'below' ? '−' : '+'}${size}`;
    case 'side':
      return size === null ? 'level with' : `${size} ${side}`;
    case 'words':
      return size === null ? `level with ${against}` : `${size} ${side} ${against}`;
  }
}
