import type { Action, ActionUpdate } from '../domain/meeting/action';
import { dueWords } from '../domain/meeting/due-words';
import type { Meeting } from '../domain/meeting/meeting';
import type { Metric, SeriesBreak } from '../domain/metric/metric';
import type { Observation } from '../domain/observation/observation';
import { longDate } from '../text/dates';
import { actionData, type ActionData } from './action-data';
import { actionState } from './action-state';
import { carriedWords, timesCarried } from './times-carried';

/** An action as a meeting finds it: what was promised, by whom, for when, what was reported since, and what the data say. */
export interface CarriedAction {
  readonly id: string;
  readonly number: number;
  readonly kind: Action['kind'];
  readonly text: string;
  readonly owner: string;
  /** "PCC Accountability Meeting, 26 January 2023", or the day on which it was said elsewhere. */
  readonly madeText: string;
  readonly dueText: string | null;
  readonly isOpen: boolean;
  readonly overdue: boolean;
  /** "Was due October 2024, 26 days ago", "Closed on 26 October 2023, by the data". */
  readonly stateText: string;
  /** 1 at the meeting at which it was made. */
  readonly times: number;
  /** "4th meeting". */
  readonly carriedText: string;
  /** The last that was reported, with its day; null where nothing was. */
  readonly latest: { readonly text: string; readonly datedText: string; readonly author: string } | null;
  /** Null while its time has not passed, or nothing measures it. */
  readonly data: ActionData | null;
  readonly metricId: string | null;
  readonly findingId: string | null;
}

export interface CarriedInput {
  readonly actions: readonly Action[];
  /** Of all actions, the earliest first. */
  readonly updates: readonly ActionUpdate[];
  readonly meetings: readonly Meeting[];
  /** Ids of the meetings whose kind is held in private. */
  readonly privateMeetings: ReadonlySet<string>;
  readonly breaks: readonly SeriesBreak[];
  readonly metric: (id: string) => Metric | null;
  readonly series: (metricId: string) => readonly Observation[];
}

/**
 * The actions that a meeting has on its table: those made before it or at it that were open when it began, overdue ones first, then by
 * when they are due. It is seen as on the meeting's own day, so that a pack says the same whenever it is printed. What was promised at a
 * meeting held in private never comes to the table of a public one: there it would be read out.
 */
export function carriedActions(input: CarriedInput, at: Meeting): readonly CarriedAction[] {
  return input.actions
    .filter(({ madeOn }) => madeOn <= at.heldOn)
    .filter(({ meetingId }) => input.privateMeetings.has(at.id) || !input.privateMeetings.has(meetingId ?? ''))
    .filter((action) => actionState(action, updatesBefore(input, action, at.heldOn), at.heldOn).isOpen)
    .map((action) => carriedAction(input, action, at, at.heldOn))
    .toSorted((a, b) => Number(b.overdue) - Number(a.overdue) || a.number - b.number);
}

/** One action as it stands on a day, counted for a meeting; without a meeting nothing was carried. */
export function carriedAction(input: CarriedInput, action: Action, at: Meeting | null, day: string): CarriedAction {
  const updates = input.updates.filter(({ actionId, datedOn }) => actionId === action.id && datedOn <= day);
  const made = input.meetings.find(({ id }) => id === action.meetingId);
  const latest = updates.at(-1);
  const times = at === null ? 0 : timesCarried(action, at, input.meetings);
  const { isOpen, overdue, words } = actionState(action, updates, day);
  return {
    id: action.id,
    number: action.number,
    kind: action.kind,
    text: action.text,
    owner: action.owner,
    madeText: made === undefined ? longDate(action.madeOn) : `${made.title}, ${longDate(made.heldOn)}`,
    dueText: action.due === null ? null : dueWords(action.due),
    isOpen,
    overdue,
    stateText: words,
    times,
    carriedText: carriedWords(times),
    latest:
      latest === undefined ? null : { text: latest.text, datedText: longDate(latest.datedOn), author: latest.author },
    data: dataOf(input, action, day),
    metricId: action.metricId,
    findingId: action.findingId,
  };
}

function dataOf({ metric, series, breaks }: CarriedInput, action: Action, day: string): ActionData | null {
  const { metricId } = action;
  return metricId === null ? null : actionData(action, metric(metricId), series(metricId), breaks, day);
}

/** What closes an action at the meeting itself leaves it on that meeting's table. */
function updatesBefore({ updates }: CarriedInput, { id }: Action, day: string): readonly ActionUpdate[] {
  return updates.filter(({ actionId, datedOn }) => actionId === id && datedOn < day);
}
