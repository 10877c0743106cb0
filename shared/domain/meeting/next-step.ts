import type { Meeting } from './meeting';

/** What opens next in a meeting's life: its papers go out, it takes place, it is marked as held, its minutes are written. */
export type MeetingStep = 'papers' | 'room' | 'held' | 'minutes';

/** The step for which a meeting is most likely opened on a day; null where none is left. */
export function nextStep({ status, heldOn }: Pick<Meeting, 'status' | 'heldOn'>, today: string): MeetingStep | null {
  if (status === 'cancelled') return null;
  if (status === 'held') return 'minutes';
  if (heldOn < today) return 'held';
  return status === 'planned' && heldOn > today ? 'papers' : 'room';
}
