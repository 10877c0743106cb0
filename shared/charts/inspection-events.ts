import type { Inspection } from '../domain/inspection/inspection';
import type { ChartEvent } from './chart-event';

/** What a chart needs of an inspection. */
export type MarkedInspection = Pick<Inspection, 'programme' | 'cycle' | 'publishedOn'> &
  Partial<Pick<Inspection, 'fieldworkFrom' | 'fieldworkTo'>>;

/**
 * When inspectors looked, and when they told: a figure can change because of either. Of fieldwork the last day is marked, since what
 * comes after it is what they had not seen; the first where the report gives no other.
 */
export function inspectionEvents({ programme, cycle, ...inspection }: MarkedInspection): readonly ChartEvent[] {
  const seen = inspection.fieldworkTo ?? inspection.fieldworkFrom ?? null;
  const name = `${programme} ${cycle}`;
  return [
    ...(seen === null ? [] : [{ kind: 'fieldwork', on: seen, label: `${name} fieldwork` } as const]),
    { kind: 'publication', on: inspection.publishedOn, label: `${name} published` },
  ];
}
