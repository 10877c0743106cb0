import type { ActionDetails } from '#shared/contract/meeting-inputs';
import { dayOf, dayText } from '../../../components/day-draft';

export interface ActionDraft {
  readonly kind: ActionDetails['kind'];
  readonly text: string;
  readonly owner: string;
  readonly madeOn: string;
  /** As written: "October 2024". */
  readonly due: string;
  /** Empty for none, as the two after it. */
  readonly sourceId: string;
  readonly metricId: string;
  readonly findingId: string;
  /** What the metric is to reach, and for how many figures in a row. */
  readonly aim: string;
  readonly run: string;
}

/** What a new one begins with; `madeOn` is ISO. */
export type ActionStart = Pick<ActionDraft, 'madeOn' | 'owner' | 'text' | 'metricId' | 'findingId'>;

export function newAction({ madeOn, ...start }: ActionStart): ActionDraft {
  return { kind: 'commitment', due: '', sourceId: '', aim: '', run: '1', ...start, madeOn: dayText(madeOn) };
}

export function actionDraft(details: ActionDetails): ActionDraft {
  return {
    kind: details.kind,
    text: details.text,
    owner: details.owner,
    madeOn: dayText(details.madeOn),
    due: details.due ?? '',
    sourceId: details.sourceId ?? '',
    metricId: details.metricId ?? '',
    findingId: details.findingId ?? '',
    aim: details.aim === null ? '' : String(details.aim.value),
    run: String(details.aim?.run ?? 1),
  };
}

const idOf = (text: string) => (text === '' ? null : text);
/** What is no number becomes one that the program refuses at its field. */
const numberOf = (text: string) => (text.trim() === '' ? Number.NaN : Number(text.trim().replace(/%$/, '')));

export function actionOf({
  aim,
  run,
  madeOn,
  due,
  sourceId,
  metricId,
  findingId,
  ...draft
}: ActionDraft): ActionDetails {
  return {
    ...draft,
    madeOn: dayOf(madeOn) ?? '',
    due: idOf(due.trim()),
    sourceId: idOf(sourceId),
    metricId: idOf(metricId),
    findingId: idOf(findingId),
    aim: aim.trim() === '' || metricId === '' ? null : { value: numberOf(aim), run: numberOf(run) },
  };
}

/** The fields that say their own errors. */
export const actionFields = ['text', 'owner', 'madeOn', 'due', 'aim.value', 'aim.run'].map((name) => `details.${name}`);
