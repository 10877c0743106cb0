import type { TestDetails } from '#shared/contract/finding-inputs';
import { parseDay } from '#shared/import/cells/parse-day';
import { parseNumberCell } from '#shared/import/cells/parse-number-cell';
import { decimalPlaces, formatNumber } from '#shared/text/numbers';
import { dayOf, dayText } from '../../../components/day-draft';

/** What tests a finding, as it stands in the fields. */
export interface TestDraft {
  readonly metricId: string;
  readonly direction: TestDetails['direction'];
  readonly target: string;
  readonly baseline: string;
  readonly halfWidth: string;
  readonly baselineLabel: string;
  readonly countsFrom: string;
  readonly note: string;
}

/**
 * A new test: of the days since the report came out, unless somebody says otherwise.
 *
 * @param publishedText the day of the report in words
 */
export function newTest(publishedText: string): TestDraft {
  return {
    metricId: '',
    direction: 'up',
    target: '',
    baseline: '',
    halfWidth: '',
    baselineLabel: '',
    countsFrom: dayText(parseDay(publishedText)),
    note: '',
  };
}

const numberText = (value: number | null | undefined) =>
  value === null || value === undefined ? '' : formatNumber(value, decimalPlaces(value));

export function testDraft(details: TestDetails): TestDraft {
  const { metricId, direction, target, baseline, countsFrom, note } = details;
  return {
    metricId,
    direction,
    target: numberText(target),
    baseline: numberText(baseline?.value),
    halfWidth: numberText(baseline?.halfWidth),
    baselineLabel: baseline?.label ?? '',
    countsFrom: dayText(countsFrom),
    note: note ?? '',
  };
}

/** The number that was written; null for an empty field, not a number where it is none. */
function numberOf(text: string): number | null {
  if (text.trim() === '') return null;
  const cell = parseNumberCell(text, { durations: true });
  return cell.value === null || cell.halfWidth !== null ? Number.NaN : cell.value;
}

export function testOf(draft: TestDraft): TestDetails {
  const { metricId, direction, target, baseline, halfWidth, baselineLabel, countsFrom, note } = draft;
  const hasBaseline = [baseline, halfWidth, baselineLabel].some((text) => text.trim() !== '');
  return {
    metricId,
    direction,
    target: numberOf(target),
    baseline: hasBaseline
      ? { value: numberOf(baseline) ?? Number.NaN, halfWidth: numberOf(halfWidth), label: baselineLabel }
      : null,
    countsFrom: dayOf(countsFrom) ?? '',
    note,
  };
}

/** What is said at a field of a number, in place of the schema's words. */
export const numberFault = 'Write a number, as 90% or 1,234.';

/** The fields that say their own errors. */
export const testFields = [
  'metricId',
  'target',
  'baseline.value',
  'baseline.halfWidth',
  'baseline.label',
  'countsFrom',
  'note',
].map((name) => `details.${name}`);
