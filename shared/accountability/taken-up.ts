import type { AgendaItem } from '../domain/meeting/agenda';
import type { Question } from '../domain/meeting/question';
import { questionsByItem } from '../room/questions-by-item';
import type { RoomEvent } from '../room/room-event';

type Item = Pick<AgendaItem, 'meetingId' | 'shows' | 'links'> & { readonly id: string };
type Asked = Pick<Question, 'meetingId' | 'metricId' | 'findingId' | 'agendaItemId' | 'origin'> & {
  readonly id: string;
};

/**
 * What meetings dealt with of all that was on their agendas: an item that was deferred, and not begun again after, waits for the next
 * meeting with the questions under it that nobody answered.
 *
 * @param items of all meetings, as `questions`, and `events` in the order in which they happened
 * @param answered ids of questions
 */
export function takenUp<I extends Item, Q extends Asked>(
  items: readonly I[],
  questions: readonly Q[],
  events: readonly Pick<RoomEvent, 'kind' | 'itemId'>[],
  answered: ReadonlySet<string>,
): { readonly items: readonly I[]; readonly questions: readonly Q[] } {
  const last = new Map(events.flatMap(({ kind, itemId }) => (itemId === null ? [] : [[itemId, kind] as const])));
  const deferred = items.filter(({ id }) => last.get(id) === 'deferred');
  const waiting = new Set(
    deferred.flatMap(({ id, meetingId }) => {
      const agenda = items.filter((item) => item.meetingId === meetingId);
      const asked = questions.filter((question) => question.meetingId === meetingId);
      return questionsByItem(agenda, asked).get(id) ?? [];
    }),
  );
  return {
    items: items.filter((item) => !deferred.includes(item)),
    questions: questions.filter((question) => !waiting.has(question) || answered.has(question.id)),
  };
}
