import type { TargetDetails } from '#shared/contract/edit-inputs';
import type { MetricUnit } from '#shared/domain/metric/metric';
import { parseNumberCell } from '#shared/import/cells/parse-number-cell';
import { decimalPlaces, formatValue } from '#shared/text/numbers';
import { dayOf, dayText } from '../../../components/day-draft';

/** A target as it stands in the fields. */
export interface TargetDraft {
  readonly value: string;
  readonly standing: TargetDetails['standing'];
  readonly label: string;
  readonly from: string;
  readonly sourceId: string | null;
}

export const emptyTarget: TargetDraft = { value: '', standing: 'standard', label: '', from: '', sourceId: null };

/** The number as it is printed, where it is read back as the same number; else its bare digits. */
function writtenTarget(value: number, unit: MetricUnit): string {
  const printed = formatValue(value, unit, decimalPlaces(value), { bare: true });
  return targetValue(printed, unit) === value ? printed : String(value);
}

export function targetDraft({ value, standing, label, from, sourceId }: TargetDetails, unit: MetricUnit): TargetDraft {
  return { value: writtenTarget(value, unit), standing, label, from: dayText(from), sourceId };
}

/** How a target of this unit is written. */
export function targetExample(unit: MetricUnit): string {
  switch (unit) {
    case 'count':
    case 'ratio':
      return 'A number';
    case 'percent':
      return 'A percentage, as 90%';
    case 'rate-per-1000':
      return 'For each 1,000, as 4.2';
    case 'seconds':
    case 'duration':
      return 'Seconds, or as 15 minutes';
    case 'currency':
      return 'Pounds, as £1,234';
  }
}

/** The number that was written; not a number where it is none of this unit. */
export function targetValue(text: string, unit: MetricUnit): number {
  const cell = parseNumberCell(text, { durations: unit === 'seconds' || unit === 'duration' });
  if (cell.value === null || cell.halfWidth !== null || (cell.percent && unit !== 'percent')) return Number.NaN;
  return cell.value;
}

export function targetOf({ sourceId, ...draft }: TargetDraft, unit: MetricUnit): TargetDetails {
  return {
    ...draft,
    value: targetValue(draft.value, unit),
    from: dayOf(draft.from),
    sourceId: sourceId ?? '',
  };
}

/** The fields that say their own errors. */
export const targetFields = ['value', 'label', 'from', 'sourceId'].map((name) => `details.${name}`);
