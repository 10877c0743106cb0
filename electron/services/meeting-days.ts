import type { DatedEntry } from '#shared/contract/dated-entry';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { datedEntry } from './dated-entry';

/** The day of a meeting, with those on which its papers are due and public questions close. @param today ISO day */
export function meetingDays(
  { id, title, heldOn, startsAt, place, status, papersDueOn, questionsDueOn }: Meeting,
  today: string,
): readonly DatedEntry[] {
  const where = ['Meeting', startsAt, place].filter((part) => part !== null).join(', ');
  return [
    datedEntry('meeting', id, heldOn, title, where, false),
    ...(papersDueOn === null
      ? []
      : [datedEntry('papers', id, papersDueOn, title, 'Papers due', status === 'planned' && papersDueOn < today)]),
    ...(questionsDueOn === null
      ? []
      : [datedEntry('questions', id, questionsDueOn, title, 'Last day for public questions', false)]),
  ];
}
