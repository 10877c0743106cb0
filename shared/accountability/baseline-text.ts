import type { FindingTest } from '../domain/finding/finding-test';
import type { Metric } from '../domain/metric/metric';
import { formatInterval, formatValue } from '../text/numbers';
import type { Verdict } from './verdict';

/** What later figures are held against: the report's own value with its interval, else the last figure before; null for neither. */
export function baselineText(
  { baseline: given }: Pick<FindingTest, 'baseline'>,
  { unit, decimals }: Pick<Metric, 'unit' | 'decimals'>,
  { baseline }: Pick<Verdict, 'baseline'>,
): { readonly value: string; readonly label: string } | null {
  if (baseline === null) return null;
  const { value, label } = baseline;
  const halfWidth = given?.halfWidth ?? null;
  return {
    value: halfWidth === null ? formatValue(value, unit, decimals) : formatInterval(value, halfWidth, unit, decimals),
    label,
  };
}
