import type { ItemContent } from '../domain/meeting/agenda';
import type { QuestionOrigin } from '../domain/meeting/question';

interface Item {
  readonly id: string;
  readonly shows: ItemContent | null;
}

interface Asked {
  readonly agendaItemId: string | null;
  readonly origin: QuestionOrigin;
}

/**
 * Under which item each question is asked: the one that it names, else the first that lays out questions of its kind. Questions of the
 * public fall to the item of the office's questions where they have none of their own. The key null holds those that no item takes.
 */
export function questionsByItem<Q extends Asked>(
  agenda: readonly Item[],
  questions: readonly Q[],
): ReadonlyMap<string | null, readonly Q[]> {
  const first = (shows: ItemContent) => agenda.find((item) => item.shows === shows)?.id ?? null;
  const office = first('questions');
  const itemOf = ({ agendaItemId, origin }: Q) => {
    if (agendaItemId !== null && agenda.some(({ id }) => id === agendaItemId)) return agendaItemId;
    return origin === 'public' ? (first('public-questions') ?? office) : office;
  };
  const found = new Map<string | null, Q[]>();
  for (const question of questions) {
    const key = itemOf(question);
    found.set(key, [...(found.get(key) ?? []), question]);
  }
  return found;
}
