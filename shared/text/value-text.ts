import type { Metric } from '../domain/metric/metric';
import type { Observation } from '../domain/observation/observation';
import { formatInterval, formatValue } from './numbers';

/** An observation's value in words; `bare` leaves a unit's word to the head of the column. */
export function valueText(
  observation: Pick<Observation, 'value' | 'halfWidth' | 'absence'> | null,
  { unit, decimals }: Pick<Metric, 'unit' | 'decimals'>,
  options: { readonly bare?: boolean } = {},
): string {
  if (observation === null) return 'not held';
  const { value, halfWidth, absence } = observation;
  if (value === null) return absence ?? 'not available';
  return halfWidth === null
    ? formatValue(value, unit, decimals, options)
    : formatInterval(value, halfWidth, unit, decimals);
}
