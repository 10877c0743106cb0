import type { FindingFigure, FindingFigureUnit } from '../domain/finding/finding';
import type { FindingForm } from './figure/figure-ref';
import { formatInterval, formatNumber, formatValue } from '../text/numbers';
import { plural } from '../text/words';
import type { ResolvedFindingFigure } from './resolved-finding';

const places = (value: number) => (Number.isInteger(value) ? 0 : (String(value).split('.')[1]?.length ?? 0));

function amount(value: number, unit: FindingFigureUnit, halfWidth: number | null): string {
  const decimals = Math.max(places(value), halfWidth === null ? 0 : places(halfWidth));
  switch (unit) {
    case 'percent':
      return halfWidth === null
        ? formatValue(value, 'percent', decimals)
        : formatInterval(value, halfWidth, 'percent', decimals);
    case 'currency':
      return formatValue(value, 'currency', decimals);
    case 'seconds':
    case 'minutes':
    case 'hours':
    case 'days':
    case 'weeks':
    case 'months':
    case 'years':
      return `${formatNumber(value, decimals)} ${plural(value, unit.slice(0, -1), unit)}`;
    case 'count':
    case 'ratio':
      return formatNumber(value, decimals);
  }
}

/** Words a figure that a finding carries: "49 of 82", "89.1% ± 4.2", with what the report sets it against. */
export function resolveFindingFigure(figure: FindingFigure): ResolvedFindingFigure {
  const { label, value, unit, numerator, denominator, halfWidth, period, comparator } = figure;
  const sample =
    numerator !== null && denominator !== null
      ? `${formatNumber(numerator, 0)} of ${formatNumber(denominator, 0)}`
      : null;
  const own = amount(value, unit, halfWidth);
  return {
    label,
    value: sample === null ? own : unit === 'count' ? sample : `${own} (${sample})`,
    comparator:
      comparator === null ? null : `${comparator.label}: ${amount(comparator.value, unit, comparator.halfWidth)}`,
    period,
  };
}

/** One part of a finding's figure as it stands in a sentence; null where the figure has no such part. */
export function findingFigureWords(figure: FindingFigure, form: FindingForm): string | null {
  const { value, unit, numerator, denominator, halfWidth, comparator } = figure;
  switch (form) {
    case 'value':
      return amount(value, unit, null);
    case 'numerator':
      return numerator === null ? null : formatNumber(numerator, 0);
    case 'denominator':
      return denominator === null ? null : formatNumber(denominator, 0);
    case 'parts':
      return numerator === null || denominator === null
        ? null
        : `${formatNumber(numerator, 0)} of ${formatNumber(denominator, 0)}`;
    case 'interval':
      return halfWidth === null ? null : amount(value, unit, halfWidth);
    case 'comparator':
      return comparator === null ? null : amount(comparator.value, unit, null);
  }
}
