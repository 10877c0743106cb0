import { DeskError } from '#shared/contract/errors';
import type { Inspection } from '#shared/domain/inspection/inspection';

/** @throws DeskError invalid-input where an area is judged twice, or fieldwork ends before it begins */
export function checkInspection(given: Pick<Inspection, 'judgments' | 'fieldworkFrom' | 'fieldworkTo'>): void {
  const areas = given.judgments.map(({ area }) => area);
  const twice = areas.find((area, index) => areas.indexOf(area) !== index);
  if (twice !== undefined) {
    throw new DeskError('invalid-input', 'An area has one grade in an inspection.', {
      'details.judgments': `“${twice}” stands twice: keep it once.`,
    });
  }
  const { fieldworkFrom: from, fieldworkTo: to } = given;
  if (from !== null && to !== null && to < from) {
    throw new DeskError('invalid-input', 'Fieldwork cannot end before it begins.', {
      'details.fieldworkTo': 'This day is before the first day of fieldwork.',
    });
  }
}
