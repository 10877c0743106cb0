import { resolve } from 'node:path';
import type { DeskClient } from '../ipc/desk-client';
import { saveFile } from '../services/save-file';
import type { CalendarCommand } from './commands';

/** Writes everything that has a day as an iCalendar file: to the file that is named, else to standard output. */
export async function runCalendar({ workspace, out }: CalendarCommand, desk: DeskClient): Promise<string> {
  await desk.task('open', { path: resolve(workspace) });
  const text = await desk.task('calendarFile', { meetingId: null });
  await desk.task('close', null);
  if (out === null) return text;
  await saveFile(resolve(out), new TextEncoder().encode(text));
  return '';
}
