import { dayDistance } from '../../accountability/day-distance';
import { daysBetween, longDate } from '../../text/dates';
import type { Meeting } from './meeting';

/** From how many days before on it is worth saying that papers or questions are due. */
const ahead = 21;

/** What a meeting's dates ask of who prepares it, in one sentence; null where they ask nothing today. */
export function meetingPrompt(
  {
    status,
    heldOn,
    papersDueOn,
    questionsDueOn,
  }: Pick<Meeting, 'status' | 'heldOn' | 'papersDueOn' | 'questionsDueOn'>,
  today: string,
): string | null {
  if (status === 'held' || status === 'cancelled') return null;
  if (heldOn < today) return 'Its day has passed: say whether it was held.';
  if (status === 'planned' && papersDueOn !== null && papersDueOn < today)
    return `Papers were due on ${longDate(papersDueOn)} and are not marked as out.`;
  const next = [
    { on: questionsDueOn, words: 'Questions from the public close' },
    { on: status === 'planned' ? papersDueOn : null, words: 'Papers are due' },
  ]
    .flatMap(({ on, words }) => (on === null || on < today || daysBetween(today, on) > ahead ? [] : [{ on, words }]))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
  return next === undefined ? null : `${next.words} ${dayDistance(next.on, today)}, on ${longDate(next.on)}.`;
}
