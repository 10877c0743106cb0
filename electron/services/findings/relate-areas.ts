import { insertCrosswalk, removeCrosswalk } from '#db/repositories/crosswalks';
import { findStoredInspection } from '#db/repositories/inspections';
import type { InputOf } from '#shared/contract/contract';
import { DeskError } from '#shared/contract/errors';
import type { Session } from '../session';
import { thisComputer } from '../this-computer';

const actor = thisComputer;

/** Relates areas of two reports; which came earlier follows from their days. */
export function relateAreas({ write }: Session, { one, other }: InputOf<'inspections.relate'>): null {
  if (one.inspectionId === other.inspectionId) {
    const message = 'Choose areas of two different inspections.';
    throw new DeskError('invalid-input', message, { 'other.area': message });
  }
  write({ actor, reason: 'Areas of two inspections related' }, (tx) => {
    const ends = [one, other]
      .map((end) => {
        const inspection = findStoredInspection(tx, end.inspectionId);
        if (inspection?.judgments.some(({ area }) => area === end.area) !== true)
          throw new DeskError('not-found', `The area “${end.area}” is no longer there. Look at the inspections again.`);
        return { ...end, publishedOn: inspection.publishedOn };
      })
      .toSorted((a, b) => a.publishedOn.localeCompare(b.publishedOn));
    const [earlier, later] = [ends[0] ?? one, ends[1] ?? other];
    insertCrosswalk(tx, {
      earlierInspectionId: earlier.inspectionId,
      earlierArea: earlier.area,
      laterInspectionId: later.inspectionId,
      laterArea: later.area,
    });
  });
  return null;
}

export function unrelateAreas({ write }: Session, link: InputOf<'inspections.unrelate'>): null {
  write({ actor, reason: 'Areas of two inspections no longer related' }, (tx) => removeCrosswalk(tx, link));
  return null;
}
