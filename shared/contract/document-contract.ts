import { z } from 'zod';
import { editions } from '../editions/edition';
import { command, id } from './contract-call';
import type { ExportResult } from './views';

/** What is made of a meeting's records: its minutes, or the sheet of an owner's open actions; null for the sheets of everybody. */
export const meetingDocument = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('minutes'), meetingId: id, edition: z.enum(editions) }),
  z.strictObject({ kind: z.literal('action-sheet'), owner: z.string().max(120).nullable() }),
]);
export type MeetingDocument = z.infer<typeof meetingDocument>;

export const documentFormats = ['pdf', 'docx', 'html'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export const documentContract = {
  /** Everything that has a day, or one meeting with what is due for it, for the calendars that people keep. */
  'calendar.export': command<
    { readonly outcome: 'cancelled' } | { readonly outcome: 'saved'; readonly fileName: string }
  >()(z.strictObject({ meetingId: id.nullable() }), 'main'),
  /** Asks where to save it by the system's dialog. */
  'meetings.exportDocument': command<ExportResult<number | null>>()(
    z.strictObject({ document: meetingDocument, format: z.enum(documentFormats) }),
    'main',
  ),
} as const;
