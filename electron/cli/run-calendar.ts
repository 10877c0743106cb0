import { resolve } from 'node:path';
import { saveFile } from '../services/save-file';
import type { CommandNeeds } from './command-needs';
import type { CalendarCommand } from './commands';
import { withSource } from './with-source';

/** Writes what has a day as an iCalendar file: to the file that is named, else to standard output. */
export function runCalendar({ from, scope, out }: CalendarCommand, needs: CommandNeeds): Promise<string> {
  return withSource(from, needs, async () => {
    const { text } = await needs.desk.task('calendarFile', scope);
    if (out === null) return text;
    await saveFile(resolve(out), new TextEncoder().encode(text));
    return '';
  });
}
