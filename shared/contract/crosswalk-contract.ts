import { z } from 'zod';
import { command, id } from './contract-call';

const area = z.strictObject({
  inspectionId: z.string().min(1, 'Choose an area.').max(64),
  area: z.string().min(1, 'Choose an area.').max(200),
});

/** Areas of different cycles that cover like ground: related, and never comparable. */
export const crosswalkContract = {
  /** Which of the two reports came earlier follows from their days. */
  'inspections.relate': command<null>()(z.strictObject({ one: area, other: area })),
  'inspections.unrelate': command<null>()(
    z.strictObject({
      earlierInspectionId: id,
      earlierArea: z.string().max(200),
      laterInspectionId: id,
      laterArea: z.string().max(200),
    }),
  ),
} as const;
