import type { AgendaItemView, MeetingPage, QuestionView } from '#shared/contract/meeting-views';
import { subjectKey, type RoomDraft } from '#shared/room/room-draft';
import { questionsByItem } from '#shared/room/questions-by-item';

/** Where one can be in the room: at a question of an item, or at an item that has none. */
export interface Place {
  /** Null for questions that no item takes. */
  readonly item: AgendaItemView | null;
  readonly question: QuestionView | null;
}

/** The id that a place is remembered by. */
export function placeKey({ item, question }: Place): string {
  return question?.id ?? item?.id ?? '';
}

/** All places in the order of the agenda; questions that no item takes come last. */
export function placesOf({ agenda, questions }: Pick<MeetingPage, 'agenda' | 'questions'>): readonly Place[] {
  const byItem = questionsByItem(agenda, questions);
  const under = (item: AgendaItemView | null): Place[] =>
    (byItem.get(item?.id ?? null) ?? []).map((question) => ({ item, question }));
  return [
    ...agenda.flatMap((item) => {
      const own = under(item);
      return own.length === 0 ? [{ item, question: null }] : own;
    }),
    ...under(null),
  ];
}

/** The next place of another item, or the first of the item before; the same where there is none. */
export function besideItem(places: readonly Place[], key: string, by: -1 | 1): Place | null {
  const here = places.find((place) => placeKey(place) === key);
  const items = [...new Set(places.map(({ item }) => item?.id ?? ''))];
  const wanted = items[items.indexOf(here?.item?.id ?? '') + by];
  return places.find(({ item }) => (item?.id ?? '') === wanted) ?? here ?? null;
}

export function beside(places: readonly Place[], key: string, by: -1 | 1): Place | null {
  const index = places.findIndex((place) => placeKey(place) === key);
  return places[index + by] ?? places[index] ?? null;
}

/**
 * Where one begins on coming in: at what was typed last and is not recorded, else at the item that is dealt with, else at the first.
 * @param drafts the newest first
 */
export function firstPlace(
  places: readonly Place[],
  drafts: readonly RoomDraft[],
  currentItem: string | null,
): Place | null {
  const typed = drafts
    .map(({ subject }) => subjectKey(subject))
    .find((key) => placeOfSubject(places, key) !== undefined);
  const current = places.filter(({ item }) => item !== null && item.id === currentItem);
  return (
    (typed === undefined ? undefined : placeOfSubject(places, typed)) ??
    current.find(({ question }) => question?.answer.revision === 0) ??
    current[0] ??
    places[0] ??
    null
  );
}

function placeOfSubject(places: readonly Place[], key: string): Place | undefined {
  return places.find(({ item, question }) => question?.id === key || item?.id === key);
}
