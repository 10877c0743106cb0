import type { BreakDetails } from '#shared/contract/edit-inputs';
import { dayOf, dayText } from '../../../components/day-draft';

/** A break in the series as it stands in the fields. */
export interface BreakDraft {
  readonly date: string;
  readonly note: string;
  readonly metricIds: readonly string[];
  readonly sourceId: string | null;
}

/** A new break of a metric. */
export function emptyBreak(metricId: string): BreakDraft {
  return { date: '', note: '', metricIds: [metricId], sourceId: null };
}

export function breakDraft({ date, note, metricIds, sourceId }: BreakDetails): BreakDraft {
  return { date: dayText(date), note, metricIds, sourceId };
}

export function breakOf({ date, note, metricIds, sourceId }: BreakDraft): BreakDetails {
  // Unlike other days it must be given: an empty text is refused where a null would be of the wrong kind.
  return { date: dayOf(date) ?? '', note, metricIds: [...metricIds], sourceId: sourceId ?? '' };
}

/** The fields that say their own errors. */
export const breakFields = ['date', 'note', 'metricIds', 'sourceId'].map((name) => `details.${name}`);
