import type { Action, ActionUpdate } from '../domain/meeting/action';
import { dueWords } from '../domain/meeting/due-words';
import { longDate } from '../text/dates';
import { dayDistance } from './day-distance';

export interface ActionState {
  readonly isOpen: boolean;
  /** Open, and its time has passed: the last day itself is still in time. */
  readonly overdue: boolean;
  /** The update that closed it; null while it is open. */
  readonly closedBy: ActionUpdate | null;
  /** "Due October 2024, 26 days ago", "Closed on 26 October 2023 by the data". */
  readonly words: string;
}

const closedWords = { answer: 'by an answer', data: 'by the data', withdrawn: 'withdrawn' } as const;

/**
 * Whether a commitment or an action is open by a day, and what is to be said of it. What is dated later does not count yet.
 *
 * @param updates of this action, the earliest first
 */
export function actionState(action: Pick<Action, 'due'>, updates: readonly ActionUpdate[], today: string): ActionState {
  const last = updates.findLast(({ kind, datedOn }) => kind !== 'progress' && datedOn <= today);
  if (last?.kind === 'closed') {
    const how = closedWords[last.closedBy ?? 'answer'];
    return { isOpen: false, overdue: false, closedBy: last, words: `Closed on ${longDate(last.datedOn)}, ${how}` };
  }
  const { due } = action;
  if (due === null) return { isOpen: true, overdue: false, closedBy: null, words: 'No date was given' };
  const overdue = due.to < today;
  const words = `${overdue ? 'Was due' : 'Due'} ${dueWords(due)}, ${dayDistance(due.to, today)}`;
  return { isOpen: true, overdue, closedBy: null, words };
}
