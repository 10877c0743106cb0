import { z } from 'zod';
import { editions } from '../editions/edition';
import { command, id } from './contract-call';
import type { ExportResult } from './views';

/** What is made of a meeting's records: its minutes, or the sheet of an owner's open actions; null for the sheets of everybody. */
export const meetingDocument = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('minutes'), meetingId: id, edition: z.enum(editions) }),
  z.strictObject({
    kind: z.literal('action-sheet'),
    owner: z.string().max(120).nullable(),
    edition: z.enum(editions),
  }),
]);
export type MeetingDocument = z.infer<typeof meetingDocument>;

export const documentFormats = ['pdf', 'docx', 'html'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** What a calendar file holds: everything that has a day, the meetings alone, or one of them. */
const calendarScope = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('everything') }),
  z.strictObject({ what: z.literal('meetings') }),
  z.strictObject({ what: z.literal('meeting'), meetingId: id }),
]);
export type CalendarScope = z.infer<typeof calendarScope>;

export const documentContract = {
  /** Asks by the system's dialog where to save a file for the calendars that people keep. */
  'calendar.export': command<
    { readonly outcome: 'cancelled' } | { readonly outcome: 'saved'; readonly fileName: string }
  >()(calendarScope, 'main'),
  /** Asks where to save it by the system's dialog. */
  'meetings.exportDocument': command<ExportResult<number | null>>()(
    z.strictObject({ document: meetingDocument, format: z.enum(documentFormats) }),
    'main',
  ),
} as const;
