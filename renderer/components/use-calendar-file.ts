import type { CalendarScope } from '#shared/contract/document-contract';
import { useCommand } from '../api/use-command';
import { say } from './toasts';

/** Saves what has a day for the calendars that people keep, and tells the name that it was saved under. */
export function useCalendarFile() {
  const { mutate, isPending, error } = useCommand('calendar.export');
  const save = (scope: CalendarScope) =>
    mutate(scope, {
      onSuccess: (result) => {
        if (result.outcome === 'saved') say(`Saved as ${result.fileName}`);
      },
    });
  return { save, isPending, error };
}
